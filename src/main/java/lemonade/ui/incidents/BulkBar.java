package lemonade.ui.incidents;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Text;
import lemonade.ui.common.Icons;
import lemonade.ui.common.SuggestField;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

/** What can be done with several incidents at once. */
final class BulkBar extends HBox {

    private final IncidentsModel model;
    private final Words words;
    private final Toasts toasts;
    private final Label chosen = new Label();
    private final SuggestField tag;
    private List<UUID> ids = List.of();

    BulkBar(IncidentsModel model, Words words, Toasts toasts, Narrowings narrowings) {
        super(8);
        this.model = model;
        this.words = words;
        this.toasts = toasts;
        tag = new SuggestField(narrowings::tags, _ -> tag());
        tag.setPromptText(words.say("incidents.bulk.tag"));
        tag.setAccessibleText(words.say("incidents.bulk.tag"));
        tag.setPrefColumnCount(12);
        tag.setOnAction(_ -> tag());
        Button trash = new Button(words.say("incidents.trash"), Icons.small(Feather.TRASH_2));
        trash.setOnAction(_ -> trash());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        chosen.getStyleClass().add("strong");
        getStyleClass().add("bulk-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(chosen, gap, tag, trash);
        show(List.of());
    }

    /** Stands there while more than one is chosen. */
    void show(List<UUID> chosenIds) {
        ids = List.copyOf(chosenIds);
        setVisible(ids.size() > 1);
        setManaged(ids.size() > 1);
        chosen.setText(words.say("incidents.bulk.chosen", ids.size()));
    }

    void trash() {
        List<UUID> gone = ids;
        if (!gone.isEmpty()) {
            model.trash(gone, () -> toasts.undoable(
                    words.say("incidents.trashed", gone.size()), () -> model.restore(gone)));
        }
    }

    private void tag() {
        String name = Text.line(tag.getText());
        if (!name.isEmpty() && !ids.isEmpty()) {
            tag.show("");
            model.tag(ids, name, tagged -> toasts.undoable(
                    words.say("incidents.tagged", tagged.size(), name), () -> model.untag(tagged, name)));
        }
    }
}
