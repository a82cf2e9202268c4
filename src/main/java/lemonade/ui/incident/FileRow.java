package lemonade.ui.incident;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Attachment;
import lemonade.ui.common.Icons;

/** One file kept with an incident: a small picture or a sign, its name and size. */
final class FileRow extends HBox {

    private static final double SIDE = 36;

    FileRow(Ground ground, FilesModel files, Attachment attachment, Runnable onOpen, Runnable onRemove) {
        super(4);
        StackPane picture = new StackPane(Icons.large(
                attachment.mediaType().startsWith("image/") ? Feather.IMAGE : Feather.FILE));
        picture.setMinSize(SIDE, SIDE);
        picture.setPrefSize(SIDE, SIDE);
        files.thumbnail(attachment, image -> {
            ImageView view = new ImageView(image);
            view.setFitWidth(SIDE);
            view.setFitHeight(SIDE);
            view.setPreserveRatio(true);
            picture.getChildren().setAll(view);
        });
        Label name = new Label(attachment.name());
        name.setMinWidth(0);
        Label size = new Label(ground.words().size(attachment.size()));
        size.getStyleClass().addAll("fine", "muted");
        HBox line = new HBox(10, picture, new VBox(name, size));
        line.setAlignment(Pos.CENTER_LEFT);
        Button open = new Button(null, line);
        open.getStyleClass().addAll("flat", "file");
        open.setAlignment(Pos.CENTER_LEFT);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.setAccessibleText(ground.say(
                FilesModel.isSafeToOpen(attachment.name()) ? "incident.files.open" : "incident.files.copy-of",
                attachment.name()));
        open.setOnAction(_ -> onOpen.run());
        HBox.setHgrow(open, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(open,
                Icons.button(Feather.TRASH_2, ground.say("incident.files.remove", attachment.name()), onRemove));
    }
}
