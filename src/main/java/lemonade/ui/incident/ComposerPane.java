package lemonade.ui.incident;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Incident;
import lemonade.ui.common.Focus;
import lemonade.ui.common.Icons;
import lemonade.ui.incident.Forms.Addition;

/** The row at the foot that adds to the incident; a button opens its small form in the row's place. */
final class ComposerPane extends VBox {

    private static final double MOST_OF_THE_PAGE = 0.76;
    private static final double LEAST_HEIGHT = 160;

    private final Ground ground;
    private final Forms forms;
    private final ScrollPane place = new ScrollPane();
    private final FlowPane row = new FlowPane(0, 4);
    private final Map<Addition, EntryForm> started = new EnumMap<>(Addition.class);
    private final Map<Addition, Button> buttons = new EnumMap<>(Addition.class);
    private @Nullable Addition open;

    ComposerPane(Ground ground, Forms forms) {
        this.ground = ground;
        this.forms = forms;
        button(Addition.NOTE, Feather.EDIT_3);
        button(Addition.THEIR_WORDS, Feather.MESSAGE_CIRCLE);
        button(Addition.APOLOGY, Feather.HEART);
        button(Addition.AMENDS, Feather.GIFT);
        button(Addition.PROMISE, Feather.CALENDAR);
        button(Addition.OUTCOME, Feather.TRENDING_UP);
        button(Addition.LESSON, Feather.SUN);
        place.setFitToWidth(true);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        place.setFocusTraversable(false);
        place.setMinHeight(LEAST_HEIGHT);
        row.getStyleClass().add("composer-row");
        place.getStyleClass().add("composer-form");
        getStyleClass().add("composer");
        getChildren().addAll(place, row);
        shut();
    }

    /** Opens the form for an addition, with what was begun there before. */
    void open(Addition addition) {
        Incident incident = ground.model().incident();
        if (incident == null) {
            return;
        }
        EntryForm form = started.computeIfAbsent(addition, what -> fresh(what, incident));
        open = addition;
        place.setContent(form);
        show(true);
        Focus.into(form.first());
    }

    /** Puts the caret on the first of the buttons. */
    void focusButtons() {
        buttons.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Puts the open form away and keeps what stands in it; false when none is open. */
    boolean shut() {
        boolean wasOpen = open != null;
        Button from = open == null ? null : buttons.get(open);
        open = null;
        place.setContent(null);
        show(false);
        if (from != null) {
            from.requestFocus();
        }
        return wasOpen;
    }

    /** The form takes the place of the row. */
    private void show(boolean form) {
        place.setVisible(form);
        place.setManaged(form);
        row.setVisible(!form);
        row.setManaged(!form);
    }

    /** The form takes the room it needs, but leaves some of what is above it in sight. */
    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return super.computePrefHeight(width);
    }

    private void fit(double width) {
        if (place.getContent() instanceof EntryForm form && getParent() instanceof Region page) {
            double most = Math.max(LEAST_HEIGHT, page.getHeight() * MOST_OF_THE_PAGE);
            place.setPrefHeight(Math.min(most, form.prefHeight(width < 0 ? getWidth() : width) + 2));
        }
    }

    /** Saves what was begun, and forgets the forms. */
    void commit() {
        List.copyOf(started.values()).forEach(EntryForm::commit);
        started.clear();
        shut();
    }

    private EntryForm fresh(Addition addition, Incident incident) {
        EntryForm form = forms.fresh(addition, incident);
        form.onDone(() -> {
            started.remove(addition);
            shut();
        });
        form.onEscape(this::shut);
        return form;
    }

    private void button(Addition addition, Feather icon) {
        Button button = new Button(ground.say("incident.add." + addition.name()), Icons.small(icon));
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> open(addition));
        buttons.put(addition, button);
        row.getChildren().add(button);
    }
}
