package lemonade.ui.backups;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.journal.Journal;
import lemonade.journal.Surroundings;
import lemonade.ui.common.Background;
import lemonade.ui.common.Card;
import lemonade.ui.common.Dialogs;
import lemonade.ui.common.Drawings;
import lemonade.ui.common.EmptyState;
import lemonade.ui.common.FileDialogs;
import lemonade.ui.common.Icons;
import lemonade.ui.common.Journals;
import lemonade.ui.common.Layers;
import lemonade.ui.common.Page;
import lemonade.ui.common.Place;
import lemonade.ui.common.Preferences;
import lemonade.ui.common.Screen;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** Backups. */
public final class BackupsScreen implements Screen {

    private final Words words;
    private final Dialogs dialogs;
    private final Layers layers;
    private final BackupsModel model;
    private final BackupWords sentences;
    private final Label stale = new Label();
    private final VBox list = new VBox();
    private final SecondFolderPane second;
    private final ScrollPane view;

    public BackupsScreen(
            Words words,
            Journal journal,
            Background background,
            Journals journals,
            Preferences preferences,
            Toasts toasts,
            Dialogs dialogs,
            Layers layers,
            Surroundings around) {
        this.words = words;
        this.dialogs = dialogs;
        this.layers = layers;
        model = new BackupsModel(journal, background, journals, preferences, toasts, words, around);
        sentences = new BackupWords(words, model);
        FileDialogs files = new FileDialogs(words);
        Button now = new Button(words.say("backups.now"), Icons.small(Feather.ARCHIVE));
        now.disableProperty().bind(model.workingProperty());
        now.setOnAction(_ -> model.backUp());
        Button folder = new Button(words.say("common.file.open-folder"));
        folder.setOnAction(_ -> files.show(journal.backups().folder()));
        stale.getStyleClass().add("stale-backup");
        stale.setGraphic(Icons.small(Feather.COFFEE));
        stale.setWrapText(true);
        stale.managedProperty().bind(stale.visibleProperty());
        second = new SecondFolderPane(
                words, model, files, file -> askToRestore(file.getFileName().toString(), file));
        Page page = new Page(words.say("shell.place.backups"), stale, list, second).offering(folder, now);
        page.setSubtitle(words.say("backups.subtitle"));
        page.getStyleClass().add("backups");
        view = page.scrolling();
        model.shownProperty().subscribe(this::show);
        model.troubleProperty().subscribe(this::tell);
        stale.setVisible(false);
    }

    private void show(BackupsModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        second.show(shown.second(), shown.secondIsThere());
        stale.setVisible(model.staleDays().isPresent());
        model.staleDays().ifPresent(days -> stale.setText(words.say("backups.stale", days)));
        if (shown.backups().isEmpty()) {
            list.getChildren()
                    .setAll(
                            new EmptyState(
                                    Drawings.page(), words.say("backups.none"), words.say("backups.none.text")));
            return;
        }
        Card card = new Card().styled("flush");
        List<BackupsModel.Entry> entries = shown.backups();
        for (BackupsModel.Entry entry : entries) {
            card.getChildren()
                    .add(new BackupRow(words, sentences, entry, () -> look(entry), () -> askToRestore(entry)));
        }
        list.getChildren().setAll(card);
    }

    private void look(BackupsModel.Entry entry) {
        model.lookInside(entry.backup(), inside -> {
            InsideSheet sheet =
                    new InsideSheet(words, sentences, model, inside, layers, () -> askToRestore(entry));
            layers.open(sheet, sheet.closeButton(), () -> {});
        });
    }

    private void askToRestore(BackupsModel.Entry entry) {
        askToRestore(sentences.madeAt(entry.backup().madeAt()), entry.backup().file());
    }

    private void askToRestore(String name, Path file) {
        dialogs.ask(
                words.say("backups.restore.title", name),
                words.say("backups.restore.text"),
                words.say("backups.restore.deed"),
                () -> model.restore(file));
    }

    private void tell(@Nullable Throwable problem) {
        if (problem != null) {
            Label sentence = new Label(new TroubleWords(words).say(problem));
            sentence.getStyleClass().add("overdue");
            sentence.setWrapText(true);
            list.getChildren().setAll(sentence);
        }
    }

    @Override
    public Node view() {
        return view;
    }

    /** Backups come and go without the journal changing: looks again each time. */
    @Override
    public void onShown(Place place) {
        model.load();
    }
}
