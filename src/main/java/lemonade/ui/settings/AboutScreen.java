package lemonade.ui.settings;

import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lemonade.places.Bundled;
import lemonade.ui.common.Card;
import lemonade.ui.common.FileDialogs;
import lemonade.ui.common.Layers;
import lemonade.ui.common.Page;
import lemonade.ui.common.PathRow;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.words.Words;

/** Version, licences of everything bundled, every path in use. */
public final class AboutScreen implements Screen {

    private static final int LICENCE_ROWS = 22;

    private final Words words;
    private final Layers layers;
    private final ScrollPane view;

    /** @param paths every path in use in reading order, each under the last part of its name in the bundle */
    public AboutScreen(Words words, Layers layers, Map<String, Path> paths) {
        this.words = words;
        this.layers = layers;
        Page page = new Page(words.say("shell.place.about"), story(), paths(paths), licences());
        page.getStyleClass().add("settings");
        String version = AboutScreen.class.getPackage().getImplementationVersion();
        page.setSubtitle(words.say("settings.version", version == null ? words.say("settings.version.none") : version));
        view = page.scrolling();
    }

    private Card story() {
        Label text = new Label(words.say("settings.about.text"));
        text.setWrapText(true);
        text.getStyleClass().add("prose");
        return new Card(text);
    }

    private Card paths(Map<String, Path> paths) {
        Card card = new Card();
        FileDialogs files = new FileDialogs(words);
        paths.forEach(
                (name, path) -> card.getChildren()
                        .add(new PathRow(words, files, words.say("settings.path." + name), path)));
        return card.titled(words.say("settings.paths"));
    }

    private Card licences() {
        Card card = new Card();
        for (Bundled bundled : Bundled.all()) {
            Label name = new Label(bundled.name());
            name.getStyleClass().add("medium");
            Label licence = new Label(
                    bundled.address().isEmpty() ? bundled.licence() : bundled.licence() + "  ·  " + bundled.address());
            licence.getStyleClass().addAll("fine", "muted");
            VBox lines = new VBox(2, name, licence);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            Button show = new Button(words.say("settings.licence.show"));
            show.getStyleClass().add("small");
            show.setMinWidth(Button.USE_PREF_SIZE);
            show.setAccessibleText(words.say("settings.licence.show") + ": " + bundled.name());
            show.setOnAction(_ -> show(bundled));
            HBox row = new HBox(12, lines, show);
            row.setAlignment(Pos.CENTER_LEFT);
            card.getChildren().add(row);
        }
        return card.titled(words.say("settings.licences"));
    }

    private void show(Bundled bundled) {
        Label title = new Label(bundled.name());
        title.getStyleClass().add("section-title");
        TextArea text = new TextArea(bundled.text());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(LICENCE_ROWS);
        text.setAccessibleText(bundled.name());
        Button close = new Button(words.say("common.understood"));
        close.setOnAction(_ -> layers.close());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(title, text, buttons);
        sheet.getStyleClass().add("licence-sheet");
        layers.open(sheet, close, () -> {});
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onShown(Place place) {}
}
