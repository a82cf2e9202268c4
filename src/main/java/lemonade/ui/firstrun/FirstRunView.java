package lemonade.ui.firstrun;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;
import lemonade.places.SyncedFolder;
import lemonade.ui.common.Card;
import lemonade.ui.common.Drawings;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.FileDialogs;
import lemonade.ui.common.FormField;
import lemonade.ui.common.ReadField;
import lemonade.ui.common.TwoColumns;
import lemonade.words.Words;

/** The one calm page of the first start. Every question may be left as it is. */
public final class FirstRunView extends ScrollPane {

    private static final List<String> LANGUAGES = List.of("en", "de");

    private final Words words;
    private final FirstRunModel model;
    private final FileDialogs files;
    private final Ways ways;

    /** Where the page leads. */
    public interface Ways {

        /** Makes the journal with the answers given. */
        void start();

        void example();

        /** Opens a journal that is there already and keeps it as the owner's own. */
        void open(Path file);

        /** Shows this page in another language. */
        void speak(String language);
    }

    public FirstRunView(Words words, FirstRunModel model, FieldReader fields, Ways ways) {
        this.words = words;
        this.model = model;
        this.files = new FileDialogs(words);
        this.ways = ways;
        Label title = new Label(words.say("firstrun.title"));
        title.getStyleClass().add("page-title");
        Label text = new Label(words.say("firstrun.text"));
        text.getStyleClass().addAll("prose", "muted");
        for (Label label : new Label[] {title, text}) {
            label.setWrapText(true);
        }
        FormField rate =
                new FormField(words.say("firstrun.rate"), rate(fields)).hinting(words.say("firstrun.rate.hint"));
        Card questions = new Card(
                new TwoColumns(
                        new FormField(words.say("firstrun.language"), languages()),
                        new FormField(words.say("firstrun.currency"), currencies())),
                rate,
                place(),
                warning());
        VBox page = new VBox(Drawings.glass(), title, text, questions, deeds());
        page.getStyleClass().add("first-run");
        setContent(new StackPane(page));
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("doorstep");
    }

    private ComboBox<String> languages() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(LANGUAGES);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(namedBy(tag -> {
            Locale locale = Locale.forLanguageTag(tag);
            return locale.getDisplayLanguage(locale);
        }));
        String spoken = words.locale().getLanguage();
        box.setValue(LANGUAGES.contains(spoken) ? spoken : LANGUAGES.getFirst());
        box.valueProperty().subscribe((before, now) -> {
            if (!before.equals(now)) {
                ways.speak(now);
            }
        });
        return box;
    }

    private ComboBox<Currency> currencies() {
        ComboBox<Currency> box = new ComboBox<>();
        box.getItems().setAll(model.currencies());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                namedBy(currency -> currency.getCurrencyCode() + "  " + currency.getDisplayName(words.locale())));
        box.valueProperty().bindBidirectional(model.currencyProperty());
        return box;
    }

    private ReadField<Money> rate(FieldReader fields) {
        ReadField<Money> field = new ReadField<>(fields::money, fields::write);
        field.show(model.hourlyRateProperty().get());
        field.valueProperty().subscribe((_, typed) -> model.hourlyRateProperty().set(typed));
        return field;
    }

    private Node place() {
        TextField path = new TextField();
        path.setEditable(false);
        path.getStyleClass().add("path");
        path.textProperty().bind(model.placeProperty().map(Path::toString));
        HBox.setHgrow(path, Priority.ALWAYS);
        Button change = new Button(words.say("firstrun.place.change"));
        change.setMinWidth(Button.USE_PREF_SIZE);
        change.setOnAction(
                _ -> files.newJournal(this, words.say("firstrun.place"), model.placeProperty().get())
                        .ifPresent(model.placeProperty()::set));
        FormField field = new FormField(words.say("firstrun.place"), new HBox(8, path, change));
        path.setAccessibleText(words.say("firstrun.place"));
        return field.hinting(words.say("firstrun.place.hint"));
    }

    private Label warning() {
        Label warning = new Label();
        warning.getStyleClass().add("sync-warning");
        warning.setWrapText(true);
        warning.managedProperty().bind(warning.visibleProperty());
        model.placeProperty().subscribe(file -> {
            Optional<SyncedFolder> service = SyncedFolder.around(file);
            warning.setVisible(service.isPresent());
            service.ifPresent(one -> warning.setText(words.say("firstrun.synced", one.title())));
        });
        return warning;
    }

    private Node deeds() {
        Button start = new Button(words.say("firstrun.start"));
        start.setDefaultButton(true);
        start.getStyleClass().add("large");
        start.setOnAction(_ -> ways.start());
        Button example = new Button(words.say("firstrun.example"));
        example.setOnAction(_ -> ways.example());
        Button open = new Button(words.say("firstrun.open"));
        open.setOnAction(_ -> files.journal(this, words.say("firstrun.open")).ifPresent(ways::open));
        HBox others = new HBox(8, example, open);
        others.setAlignment(Pos.CENTER);
        VBox deeds = new VBox(12, start, others);
        deeds.setAlignment(Pos.CENTER);
        return deeds;
    }

    private static <T> StringConverter<T> namedBy(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
