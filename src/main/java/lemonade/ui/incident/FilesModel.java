package lemonade.ui.incident;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Attachment;
import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.journal.Attachments;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;

/** The files kept with the open incident: added, shown small, copied out. Nothing of them is ever run. */
final class FilesModel {

    private static final double THUMBNAIL = 160;
    private static final long LARGEST_PICTURE = 20L * 1024 * 1024;
    private static final Set<String> SAFE_ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp", "webp", "heic", "tif",
            "tiff", "pdf", "txt", "md", "csv", "eml", "msg", "mp3", "m4a", "wav", "ogg", "mp4", "mov", "webm", "doc",
            "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "rtf");

    private final IncidentModel model;
    private final Journal journal;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Throwable> problem = new ReadOnlyObjectWrapper<>();

    FilesModel(IncidentModel model, Journal journal, Background background) {
        this.model = model;
        this.journal = journal;
        this.background = background;
    }

    /** Why a file could not be kept or shown; null while all is well. */
    ReadOnlyObjectProperty<@Nullable Throwable> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Keeps files with the open incident, one after another. Folders are passed over. */
    void add(List<Path> files) {
        files.stream()
                .filter(Files::isRegularFile)
                .forEach(file -> add(file.getFileName().toString(), () -> read(file)));
    }

    /** Keeps bytes with the open incident, such as a pasted picture. */
    void add(String name, byte[] content) {
        add(name, () -> content);
    }

    void remove(Attachment attachment, Runnable onDone) {
        model.changeNow(incident -> Parts.without(incident, attachment.id()));
        onDone.run();
    }

    /** A small picture of an attachment; nothing where it is no picture. */
    void thumbnail(Attachment attachment, Consumer<Image> answer) {
        if (attachment.mediaType().startsWith("image/") && attachment.size() <= LARGEST_PICTURE) {
            background.run(() -> {
                byte[] content = journal.attachments().content(attachment.sha256());
                return new Image(new ByteArrayInputStream(content), THUMBNAIL, THUMBNAIL, true, true);
            }, image -> {
                if (!image.isError()) {
                    answer.accept(image);
                }
            }, _ -> {});
        }
    }

    /** Whether the system may show a file of this name; one that could be a program is only copied. */
    static boolean isSafeToOpen(String name) {
        return SAFE_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Shows a copy of an attachment, in a folder of its own that is gone when the program ends. */
    void show(Attachment attachment, Consumer<Path> opener) {
        background.run(() -> {
            Path folder = Files.createTempDirectory("lemonade");
            Path file = folder.resolve(attachment.name());
            Files.write(file, journal.attachments().content(attachment.sha256()));
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            opener.accept(file);
            return file;
        }, _ -> {}, problem::set);
    }

    /** Copies an attachment to where the owner wants it. */
    void copyTo(Attachment attachment, Path target) {
        background.run(
                () -> Files.write(target, journal.attachments().content(attachment.sha256())), _ -> {}, problem::set);
    }

    private void add(String name, Callable<byte[]> content) {
        Incident open = model.incident();
        if (open == null) {
            return;
        }
        UUID id = open.id();
        problem.set(null);
        model.flush();
        background.run(
                () -> journal.attachments().add(id, name, mediaType(name), content.call()),
                attachment -> model.change(id, incident -> Parts.with(incident, attachment)),
                problem::set);
    }

    private static byte[] read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > Attachments.LARGEST) {
            throw new Trouble(Trouble.Kind.TOO_BIG, file.getFileName(), size, Attachments.LARGEST);
        }
        return Files.readAllBytes(file);
    }

    private static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png", "gif", "bmp", "webp" -> "image/" + ending;
            case "jpg", "jpeg" -> "image/jpeg";
            default -> Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                    .orElse("application/octet-stream");
        };
    }
}
