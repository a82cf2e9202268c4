package lemonade.ui.incident;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import lemonade.ui.common.Chip;

/** The incident's page: notice and head above, timeline in the middle, facts at the right, composer at the foot. */
final class IncidentView extends StackPane {

    private static final double NARROW_BELOW = 860;
    private static final double LEAST_TIMELINE = 56;
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final BooleanProperty factsInFront = new SimpleBooleanProperty();

    /** @param gone stands there when the incident is not there any more */
    IncidentView(
            Ground ground,
            HeaderPane header,
            TimelinePane timeline,
            AsidePane aside,
            ComposerPane composer,
            FilesPane files,
            Node gone) {
        ScrollPane middle = scrolling(timeline, "timeline-scroll");
        ScrollPane right = scrolling(aside, "aside-scroll");
        VBox left = new VBox(8, middle, composer);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox columns = new HBox(24, left, right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinSize(0, 0);
        columns.setMinHeight(0);
        columns.setPrefHeight(LEAST_TIMELINE);
        middle.setPrefHeight(LEAST_TIMELINE);
        middle.setMinHeight(LEAST_TIMELINE);
        HBox switcher = switcher(ground);
        VBox page = new VBox(12, new LegalNotice(ground), header, switcher, columns);
        page.getStyleClass().addAll("page", "incident");
        getChildren().addAll(page, gone);
        page.visibleProperty().bind(ground.model().incidentProperty().isNotNull());
        gone.visibleProperty().bind(ground.model().goneProperty());
        var narrow = widthProperty().lessThan(NARROW_BELOW);
        switcher.visibleProperty().bind(narrow);
        switcher.managedProperty().bind(narrow);
        left.visibleProperty().bind(Bindings.not(narrow.and(factsInFront)));
        left.managedProperty().bind(left.visibleProperty());
        right.visibleProperty().bind(Bindings.not(narrow).or(factsInFront));
        right.managedProperty().bind(right.visibleProperty());
        narrow.subscribe(isNarrow -> {
            HBox.setHgrow(right, isNarrow ? Priority.ALWAYS : Priority.NEVER);
            right.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), isNarrow);
        });
        files.takeDropsOn(this);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && event.getCode() == KeyCode.V && files.paste()) {
                event.consume();
            }
        });
    }

    /** Shows the timeline where only one of the two has room. */
    void showTimeline() {
        factsInFront.set(false);
    }

    private HBox switcher(Ground ground) {
        ToggleButton time = Chip.toggle(ground.say("incident.timeline"));
        ToggleButton facts = Chip.toggle(ground.say("incident.facts"));
        time.setOnAction(_ -> factsInFront.set(false));
        facts.setOnAction(_ -> factsInFront.set(true));
        factsInFront.subscribe(front -> {
            time.setSelected(!front);
            facts.setSelected(front);
        });
        time.selectedProperty().subscribe(_ -> time.setSelected(!factsInFront.get()));
        facts.selectedProperty().subscribe(_ -> facts.setSelected(factsInFront.get()));
        return new HBox(6, time, facts);
    }

    private static ScrollPane scrolling(Region content, String style) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add(style);
        return pane;
    }
}
