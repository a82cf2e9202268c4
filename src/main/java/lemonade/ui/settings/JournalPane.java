package lemonade.ui.settings;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.places.SyncedFolder;
import lemonade.ui.common.Card;
import lemonade.ui.common.Chip;
import lemonade.ui.common.Dialogs;
import lemonade.ui.common.FileDialogs;
import lemonade.ui.common.Icons;
import lemonade.ui.common.Journals;
import lemonade.ui.common.PathRow;
import lemonade.words.Words;

/** Where this journal lies, the way to others, and what keeps strangers out of it. */
final class JournalPane extends Card {

    private final Words words;
    private final Journals journals;
    private final FileDialogs files;
    private final Dialogs dialogs;
    private final Path file;

    JournalPane(Words words, Path file, Journals journals, FileDialogs files, Dialogs dialogs) {
        this.words = words;
        this.file = file;
        this.journals = journals;
        this.files = files;
        this.dialogs = dialogs;
        getChildren().add(new PathRow(words, files, words.say("settings.journal.place"), file));
        SyncedFolder.around(file)
                .ifPresent(
                        service -> getChildren().add(warning(words.say("settings.journal.synced", service.title()))));
        FlowPane deeds = new FlowPane(
                8,
                8,
                button("settings.journal.new", Feather.FILE_PLUS, this::create),
                button("settings.journal.open", Feather.FOLDER, this::open),
                button("settings.journal.move", Feather.CORNER_UP_RIGHT, this::move));
        deeds.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(deeds);
        addRecent();
        Label plain = new Label(words.say("settings.journal.plain"));
        plain.getStyleClass().addAll("prose", "muted");
        plain.setWrapText(true);
        getChildren().add(plain);
        titled(words.say("settings.journal"));
    }

    private void addRecent() {
        VBox recent = new VBox(4);
        journals.recent().stream().filter(path -> !path.equals(file)).forEach(path -> {
            Hyperlink link = new Hyperlink(path.toString());
            link.setOnAction(_ -> journals.open(path));
            link.setMinWidth(0);
            recent.getChildren().add(link);
        });
        if (!recent.getChildren().isEmpty()) {
            Label heading = new Label(words.say("settings.journal.recent"));
            heading.getStyleClass().add("field-label");
            recent.getChildren().addFirst(heading);
            getChildren().add(recent);
        }
    }

    private Label warning(String text) {
        Label warning = Chip.telling(text, Feather.ALERT_TRIANGLE, "lemon");
        warning.getStyleClass().setAll("label", "sync-warning");
        warning.setWrapText(true);
        return warning;
    }

    private Button button(String name, Feather icon, Runnable deed) {
        Button button = new Button(words.say(name), Icons.small(icon));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void create() {
        files.newJournal(this, words.say("settings.journal.new"), file.resolveSibling("new.lemonade"))
                .ifPresent(target -> unlessSynced(target, () -> journals.create(target)));
    }

    private void open() {
        files.journal(this, words.say("settings.journal.open")).ifPresent(journals::open);
    }

    private void move() {
        files.newJournal(this, words.say("settings.journal.move"), file)
                .filter(target -> !target.equals(file))
                .ifPresent(target -> unlessSynced(target, () -> journals.moveTo(target)));
    }

    /** A service that copies files while they are written can tear a journal: asks first. */
    private void unlessSynced(Path target, Runnable deed) {
        SyncedFolder.around(target)
                .ifPresentOrElse(
                        service -> dialogs.ask(
                                words.say("settings.journal.synced.title", service.title()),
                                words.say("settings.journal.synced", service.title()),
                                words.say("settings.journal.synced.deed"),
                                deed),
                        deed);
    }
}
