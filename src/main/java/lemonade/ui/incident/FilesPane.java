package lemonade.ui.incident;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Attachment;
import lemonade.domain.Incident;
import lemonade.ui.common.Icons;
import lemonade.ui.common.TroubleWords;

/** The files kept with the incident; they come by drop anywhere on it, by paste or by the button. */
final class FilesPane extends VBox {

    private final Ground ground;
    private final FilesModel files;
    private final Consumer<Path> opener;
    private final VBox rows = new VBox(4);
    private final Label problem = new Label();
    private List<Attachment> shown = List.of();

    FilesPane(Ground ground, FilesModel files, Consumer<Path> opener) {
        super(8);
        this.ground = ground;
        this.files = files;
        this.opener = opener;
        Button add = new Button(ground.say("incident.files.add"), Icons.small(Feather.PAPERCLIP));
        add.getStyleClass().add("small");
        add.setOnAction(_ -> choose());
        Label hint = new Label(ground.say("incident.files.hint"));
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        TroubleWords troubles = new TroubleWords(ground.words());
        files.problemProperty().subscribe(what -> problem.setText(what == null ? "" : troubles.say(what)));
        getChildren().addAll(rows, problem, add, hint);
        ground.model()
                .incidentProperty()
                .subscribe(incident -> show(incident == null ? List.of() : incident.attachments()));
    }

    /** Takes files that are dropped on a node. */
    void takeDropsOn(Node target) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                target.getStyleClass().remove("dropping");
                target.getStyleClass().add("dropping");
                event.consume();
            }
        });
        target.setOnDragExited(_ -> target.getStyleClass().remove("dropping"));
        target.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                files.add(event.getDragboard().getFiles().stream().map(file -> file.toPath()).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** Keeps the picture or the files on the clipboard; false when there are none. */
    boolean paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            files.add(clipboard.getFiles().stream().map(file -> file.toPath()).toList());
            return true;
        }
        if (!clipboard.hasString() && clipboard.hasImage() && clipboard.getImage() != null) {
            files.add(ground.say("incident.files.pasted", shown.size() + 1) + ".png", png(clipboard.getImage()));
            return true;
        }
        return false;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(ground.say("incident.files.add"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            files.add(chosen.stream().map(file -> file.toPath()).toList());
        }
    }

    private void show(List<Attachment> attachments) {
        if (!attachments.equals(shown)) {
            shown = attachments;
            rows.getChildren()
                    .setAll(attachments.stream()
                            .map(one -> new FileRow(ground, files, one, () -> open(one), () -> remove(one)))
                            .toList());
        }
    }

    private void open(Attachment attachment) {
        if (FilesModel.isSafeToOpen(attachment.name())) {
            files.show(attachment, opener);
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(ground.say("incident.files.copy"));
        chooser.setInitialFileName(attachment.name());
        File target = chooser.showSaveDialog(getScene().getWindow());
        if (target != null) {
            files.copyTo(attachment, target.toPath());
        }
    }

    private void remove(Attachment attachment) {
        Incident before = Objects.requireNonNull(ground.model().incident());
        files.remove(attachment, () -> ground.toasts()
                .undoable(ground.say("incident.removed"), () -> ground.model()
                        .change(before.id(), now -> Parts.back(now, before, attachment.id()))));
    }

    private static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
