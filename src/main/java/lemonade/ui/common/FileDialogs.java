package lemonade.ui.common;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import lemonade.words.Words;

/** The system's own dialogs for files and folders. */
public final class FileDialogs {

    private static final String ENDING = "lemonade";

    private final Words words;

    public FileDialogs(Words words) {
        this.words = words;
    }

    /** Asks for a folder; empty when none was chosen. */
    public Optional<Path> folder(Node owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(window(owner)));
    }

    /** Asks for a journal that is there. */
    public Optional<Path> journal(Node owner, String title) {
        return path(chooser(title).showOpenDialog(window(owner)));
    }

    /** Asks where a journal is to be written. */
    public Optional<Path> newJournal(Node owner, String title, Path suggested) {
        FileChooser chooser = chooser(title);
        Path folder = suggested.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName(suggested.getFileName().toString());
        return path(chooser.showSaveDialog(window(owner))).map(FileDialogs::withEnding);
    }

    /** Shows a folder in the system's file manager, as far as there is one. */
    public void show(Path folder) {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String opener = os.contains("mac") ? "open" : os.contains("win") ? "explorer" : "xdg-open";
        Thread.ofVirtual().start(() -> {
            try {
                Files.createDirectories(folder);
                new ProcessBuilder(List.of(opener, folder.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException noFileManager) {
                // the path stands beside the button and can be copied
            }
        });
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.say("common.file.journals"), "*." + ENDING),
                        new FileChooser.ExtensionFilter(words.say("common.file.all"), "*"));
        return chooser;
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + "." + ENDING);
    }

    private static @Nullable Window window(Node owner) {
        return owner.getScene() == null ? null : owner.getScene().getWindow();
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
