package lemonade.ui.capture;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.insight.capture.Captured;
import lemonade.insight.capture.Chip;
import lemonade.insight.capture.Chip.MoodChip;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.Focus;
import lemonade.ui.common.Icons;
import lemonade.ui.common.KeyWords;
import lemonade.ui.common.Layers;
import lemonade.ui.common.MoodDot;
import lemonade.words.Words;

/** One line, and below it what was understood; every chip can be corrected, what is missing can be added. */
public final class CaptureSheet extends VBox {

    private static final Kind[] OFFERED = {Kind.CUSTOMER, Kind.MOOD, Kind.CAUSE, Kind.PROMISE};

    private final Words words;
    private final CaptureModel model;
    private final FieldReader reader;
    private final Layers layers;
    private final ChipWords chipWords;
    private final TextArea line = new TextArea();
    private final FlowPane chips = new FlowPane(6, 6);
    private final VBox editor = new VBox();

    public CaptureSheet(Words words, CaptureModel model, FieldReader reader, KeyWords keys, Layers layers) {
        this.words = words;
        this.model = model;
        this.reader = reader;
        this.layers = layers;
        this.chipWords = new ChipWords(words);
        getStyleClass().add("capture");
        Label title = new Label(words.say("capture.title"));
        title.getStyleClass().add("section-title");
        title.setLabelFor(line);
        editor.managedProperty().bind(editor.visibleProperty());
        closeEditor();
        getChildren().addAll(title, lineInput(), chips, editor, problem(), footer(keys));
        model.understoodProperty().subscribe(this::show);
    }

    /** Gets ready to be opened, with what was typed and not saved before, and hands out where the caret belongs. */
    public Node begin() {
        closeEditor();
        model.begin();
        line.end();
        return line;
    }

    private Node lineInput() {
        line.setWrapText(true);
        line.setPrefRowCount(2);
        line.setPromptText(words.say("capture.prompt"));
        line.setAccessibleText(words.say("capture.title"));
        line.getStyleClass().addAll("lead", "capture-line");
        line.setTextFormatter(new TextFormatter<>(this::notTooLong));
        line.textProperty().bindBidirectional(model.lineProperty());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return line;
    }

    private TextFormatter.@Nullable Change notTooLong(TextFormatter.Change change) {
        if (change.isContentChange() && change.getControlNewText().length() > CaptureModel.LONGEST) {
            model.refuseTooLong();
            return null;
        }
        return change;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            save(event.isShortcutDown());
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            line.replaceSelection("\n");
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            line.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private HBox footer(KeyWords keys) {
        Label hint = new Label(words.say("capture.hint", keys.say(KeyCombination.valueOf("Shortcut+Enter"))));
        hint.getStyleClass().addAll("muted", "fine");
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button open = new Button(words.say("capture.save.open"));
        open.setOnAction(_ -> save(true));
        Button save = new Button(words.say("capture.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save(false));
        for (Button button : new Button[] {open, save}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.disableProperty().bind(model.lineProperty().map(String::isBlank));
        }
        HBox footer = new HBox(8, hint, open, save);
        footer.getStyleClass().add("sheet-footer");
        return footer;
    }

    private void save(boolean open) {
        model.save(open, layers::close);
    }

    private void show(Captured captured) {
        LocalDate today = reader.today();
        chips.getChildren().clear();
        captured.chips().forEach(chip -> chips.getChildren().add(button(chip, today)));
        for (Kind kind : OFFERED) {
            if (model.chip(kind).isEmpty()) {
                chips.getChildren().add(offer(kind));
            }
        }
    }

    private Button button(Chip chip, LocalDate today) {
        Kind kind = Kind.of(chip);
        Node icon = chip instanceof MoodChip mood ? new MoodDot(mood.mood(), 16) : Icons.small(kind.icon());
        Button button = new Button(chipWords.say(chip, today), icon);
        button.getStyleClass().setAll("chip", "action", "understood");
        button.setAccessibleText(words.say(kind.label()) + ": " + button.getText());
        button.setOnAction(_ -> edit(kind, chip));
        return button;
    }

    private Button offer(Kind kind) {
        Button button = new Button(words.say(kind.label()), Icons.small(kind.icon()));
        button.getStyleClass().setAll("chip", "action", "offered");
        button.setAccessibleText(words.say("capture.add", words.say(kind.label())));
        button.setOnAction(_ -> edit(kind, null));
        return button;
    }

    private void edit(Kind kind, @Nullable Chip chip) {
        ChipEditor input = new ChipEditor(words, model, reader, kind, chip, this::closeEditor);
        editor.getChildren().setAll(input);
        editor.setVisible(true);
        Node first = Focus.firstIn(input);
        if (first != null) {
            Focus.into(first);
        }
    }

    private void closeEditor() {
        editor.getChildren().clear();
        editor.setVisible(false);
        line.requestFocus();
    }
}
