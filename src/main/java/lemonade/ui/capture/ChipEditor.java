package lemonade.ui.capture;

import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Channel;
import lemonade.domain.Customer;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Mood;
import lemonade.domain.Text;
import lemonade.insight.capture.Chip;
import lemonade.insight.capture.Chip.CauseChip;
import lemonade.insight.capture.Chip.ChannelChip;
import lemonade.insight.capture.Chip.CustomerChip;
import lemonade.insight.capture.Chip.HappenedChip;
import lemonade.insight.capture.Chip.KnownCustomerChip;
import lemonade.insight.capture.Chip.MoneyChip;
import lemonade.insight.capture.Chip.MoodChip;
import lemonade.insight.capture.Chip.NewCustomerChip;
import lemonade.insight.capture.Chip.PromiseChip;
import lemonade.ui.common.Choices;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.FormField;
import lemonade.ui.common.ReadField;
import lemonade.words.Words;

/** Below the chips: the input that corrects one of them. Enter or a choice takes effect and leads back to the line. */
final class ChipEditor extends HBox {

    private final Words words;
    private final CaptureModel model;
    private final FieldReader reader;
    private final Kind kind;
    private final @Nullable Chip chip;
    private final Runnable done;

    /** @param chip what is corrected; null to add one */
    ChipEditor(Words words, CaptureModel model, FieldReader reader, Kind kind, @Nullable Chip chip, Runnable done) {
        this.words = words;
        this.model = model;
        this.reader = reader;
        this.kind = kind;
        this.chip = chip;
        this.done = done;
        getStyleClass().add("chip-editor");
        Node input = input();
        HBox.setHgrow(input, Priority.ALWAYS);
        getChildren().add(input);
        if (chip != null) {
            Button drop = new Button(words.say("capture.drop"));
            drop.setMinWidth(USE_PREF_SIZE);
            drop.setOnAction(_ -> {
                model.drop(chip);
                done.run();
            });
            getChildren().add(drop);
        }
    }

    private Node input() {
        return switch (kind) {
            case CUSTOMER -> customer();
            case MOOD -> moods();
            case CHANNEL -> channels();
            case CAUSE -> text(chip instanceof CauseChip cause ? cause.cause() : "",
                    typed -> model.give(new CauseChip(0, 0, typed, false)));
            case HAPPENED -> happened();
            case MONEY -> money();
            case PROMISE -> promise();
        };
    }

    private Node moods() {
        Choices<Mood> choices = Choices.moods(label(), words);
        choices.valueProperty().set(chip instanceof MoodChip mood ? mood.mood() : null);
        choices.valueProperty().subscribe((_, mood) -> {
            if (mood != null) {
                give(new MoodChip(0, 0, mood));
            }
        });
        return choices;
    }

    private Node channels() {
        Choices<Channel> choices = Choices.of(label(), Channel.class, words);
        choices.valueProperty().set(chip instanceof ChannelChip channel ? channel.channel() : null);
        choices.valueProperty().subscribe((_, channel) -> {
            if (channel != null) {
                give(new ChannelChip(0, 0, channel));
            }
        });
        return choices;
    }

    private Node customer() {
        TextField field = new TextField(chip instanceof CustomerChip customer ? customer.name() : "");
        FlowPane known = new FlowPane(6, 6);
        known.managedProperty().bind(known.visibleProperty());
        field.textProperty().subscribe(typed -> model.suggest(Text.line(typed), found -> {
            known.getChildren().setAll(found.stream().map(this::suggestion).toList());
            known.setVisible(!found.isEmpty());
        }));
        field.setOnAction(_ -> {
            if (!field.getText().isBlank()) {
                give(new NewCustomerChip(0, 0, Text.line(field.getText())));
            }
        });
        return new VBox(8, new FormField(label(), field), known);
    }

    private Button suggestion(Customer customer) {
        Button button = new Button(customer.name());
        button.getStyleClass().setAll("chip", "action");
        button.setOnAction(_ -> give(new KnownCustomerChip(0, 0, customer.id(), customer.name())));
        return button;
    }

    private Node happened() {
        ReadField<Moment> field = new ReadField<>(reader::past, reader::write);
        field.show(chip instanceof HappenedChip happened ? happened.at() : null);
        field.setOnAction(_ -> {
            if (field.value() != null) {
                give(new HappenedChip(0, 0, field.value()));
            }
        });
        return new FormField(label(), field).hinting(words.say("capture.hint.happened"));
    }

    private Node money() {
        ReadField<Money> field = new ReadField<>(reader::money, reader::write);
        field.show(chip instanceof MoneyChip money ? money.money() : null);
        field.setOnAction(_ -> {
            if (field.value() != null) {
                give(new MoneyChip(0, 0, field.value()));
            }
        });
        return new FormField(label(), field);
    }

    private Node promise() {
        PromiseChip before = chip instanceof PromiseChip promise ? promise : new PromiseChip(0, 0, "", null);
        TextField what = new TextField(before.what());
        ReadField<Moment> due = new ReadField<>(reader::ahead, reader::write);
        due.show(before.due());
        Runnable give = () -> {
            if (!what.getText().isBlank()) {
                give(new PromiseChip(0, 0, Text.line(what.getText()), due.value()));
            }
        };
        what.setOnAction(_ -> due.requestFocus());
        due.setOnAction(_ -> give.run());
        Button take = new Button(words.say("capture.take"));
        take.setOnAction(_ -> give.run());
        take.setMinWidth(Region.USE_PREF_SIZE);
        FormField whatField = new FormField(label(), what);
        FormField dueField = new FormField(words.say("capture.promise.due"), due);
        what.setPrefColumnCount(13);
        due.setPrefColumnCount(11);
        FlowPane row = new FlowPane(8, 8, whatField, dueField, take);
        row.setRowValignment(VPos.BOTTOM);
        return row;
    }

    private Node text(String before, Consumer<String> give) {
        TextField field = new TextField(before);
        field.setOnAction(_ -> {
            if (!field.getText().isBlank()) {
                give.accept(Text.line(field.getText()));
                done.run();
            }
        });
        return new FormField(label(), field);
    }

    private String label() {
        return words.say(kind.label());
    }

    private void give(Chip corrected) {
        model.give(corrected);
        done.run();
    }
}
