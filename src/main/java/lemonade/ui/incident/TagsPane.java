package lemonade.ui.incident;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Text;
import lemonade.ui.common.FormField;
import lemonade.ui.common.Icons;
import lemonade.ui.common.SuggestField;

/** The tags as chips, each of which a click takes off, and a field for one more. */
final class TagsPane extends VBox {

    private final Ground ground;
    private final FlowPane chips = new FlowPane(6, 6);
    private final SuggestField more;
    private List<String> shown = List.of();

    TagsPane(Ground ground, Suggesting suggesting) {
        super(6);
        this.ground = ground;
        more = new SuggestField(suggesting.tags(), _ -> add());
        more.setOnAction(_ -> add());
        more.focusedProperty().subscribe(focused -> {
            if (!focused) {
                add();
            }
        });
        more.textProperty().subscribe(typed -> {
            if (typed.endsWith(",")) {
                add();
            }
        });
        chips.managedProperty().bind(chips.visibleProperty());
        FormField field = new FormField(ground.say("incident.tags"), more);
        field.getChildren().add(1, chips);
        getChildren().add(field);
        ground.model().incidentProperty().subscribe(incident -> show(incident == null ? List.of() : incident.tags()));
    }

    private void show(List<String> tags) {
        if (tags.equals(shown) && chips.isVisible() == !tags.isEmpty()) {
            return;
        }
        shown = tags;
        chips.getChildren().setAll(tags.stream().map(this::chip).toList());
        chips.setVisible(!tags.isEmpty());
    }

    private Button chip(String tag) {
        Button chip = new Button(tag, Icons.small(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().setAll("chip", "action");
        chip.setAccessibleText(ground.say("incident.tag.remove", tag));
        chip.setOnAction(_ -> ground.model()
                .changeNow(incident -> incident.withTags(
                        incident.tags().stream().filter(other -> !other.equals(tag)).toList())));
        return chip;
    }

    private void add() {
        String tag = Text.line(more.getText().replace(",", " "));
        more.show("");
        if (!tag.isEmpty()) {
            ground.model().changeNow(incident -> {
                List<String> tags = new ArrayList<>(incident.tags());
                tags.add(tag);
                return incident.withTags(tags);
            });
        }
    }
}
