package lemonade.ui.incident;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Contact;
import lemonade.domain.Incident;
import lemonade.domain.Owed;
import lemonade.ui.common.Focus;
import lemonade.ui.common.FormField;
import lemonade.ui.common.Icons;
import lemonade.ui.common.Prose;

/** What happened, and everything since in order of time; each entry can be changed and removed where it stands. */
final class TimelinePane extends VBox {

    private final Ground ground;
    private final Forms forms;
    private final VBox entries = new VBox();
    private final Map<UUID, EntryForm> open = new HashMap<>();
    private final Prose story;
    private @Nullable Timeline shown;
    private @Nullable UUID incident;
    private String customer = "";

    TimelinePane(Ground ground, Forms forms) {
        this.ground = ground;
        this.forms = forms;
        story = ground.answers().text(new Prose(2, 40), Incident::story, Incident::withStory);
        story.setPromptText(ground.say("incident.story.example"));
        FormField question = new FormField(ground.say("incident.story"), story);
        question.getStyleClass().add("story");
        entries.getStyleClass().add("entries");
        getStyleClass().add("timeline");
        getChildren().addAll(question, entries);
        ground.model().incidentProperty().subscribe(_ -> refresh());
        ground.model().besideProperty().subscribe(_ -> refresh());
    }

    void focusStory() {
        story.requestFocus();
    }

    /** Opens the first promise that is still open, to be kept or changed. */
    void openFirstPromise() {
        Timeline timeline = shown;
        if (timeline != null) {
            Stream.concat(timeline.past().stream(), timeline.ahead().stream())
                    .filter(entry -> entry instanceof Entry.Promised(Owed owed) && owed.isOpen())
                    .findFirst()
                    .ifPresent(this::edit);
        }
    }

    /** Saves what stands in open forms. */
    void commit() {
        List.copyOf(open.values()).forEach(EntryForm::commit);
        open.clear();
    }

    private void refresh() {
        Incident now = ground.model().incident();
        Beside beside = ground.model().besideProperty().get();
        if (now == null || beside == null) {
            shown = null;
            return;
        }
        if (!now.id().equals(incident)) {
            open.clear();
            incident = now.id();
        }
        Timeline timeline = Timeline.of(now, beside.lessons(), ground.today());
        if (!timeline.equals(shown) || !customer.equals(beside.customerName())) {
            UUID added = shown == null ? null : added(shown, timeline);
            shown = timeline;
            customer = beside.customerName();
            draw(timeline, now);
            if (added != null) {
                entries.getChildren().stream().filter(node -> added.equals(node.getUserData())).forEach(this::reveal);
            }
        }
    }

    /** The one entry that was not there before; null when there is none, or more than one. */
    private static @Nullable UUID added(Timeline before, Timeline after) {
        Set<UUID> fresh = after.ids();
        fresh.removeAll(before.ids());
        return fresh.size() == 1 ? fresh.iterator().next() : null;
    }

    private void draw(Timeline timeline, Incident now) {
        UUID disclosure = now.contacts()
                .stream()
                .filter(Contact::isOutgoing)
                .min(Comparator.comparing(Contact::at))
                .map(Contact::id)
                .orElse(null);
        entries.getChildren().setAll(timeline.past().stream().map(entry -> node(entry, disclosure)).toList());
        if (!timeline.ahead().isEmpty()) {
            Label ahead = new Label(ground.say("incident.ahead"));
            ahead.getStyleClass().addAll("overline", "ahead");
            entries.getChildren().add(ahead);
            timeline.ahead().forEach(entry -> entries.getChildren().add(node(entry, disclosure)));
        }
    }

    private Node node(Entry entry, @Nullable UUID disclosure) {
        EntryForm form = entry.id() == null ? null : open.get(entry.id());
        if (form != null) {
            return form;
        }
        EntryView view =
                new EntryView(ground, entry, customer, entry.id() != null && Objects.equals(entry.id(), disclosure));
        if (entry instanceof Entry.Promised(Owed owed)) {
            view.offering(settle(owed));
        }
        if (entry.id() != null) {
            view.setUserData(entry.id());
            view.offering(
                    Icons.button(Feather.EDIT_2, ground.say("incident.entry.edit"), () -> edit(entry)),
                    Icons.button(Feather.TRASH_2, ground.say("incident.entry.remove"), () -> remove(entry)));
            view.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    edit(entry);
                }
            });
        }
        return view;
    }

    private Button settle(Owed owed) {
        boolean isOpen = owed.isOpen();
        Button button = new Button(
                ground.say(isOpen ? "incident.entry.done" : "incident.entry.reopen"),
                Icons.small(isOpen ? Feather.CHECK : Feather.ROTATE_CCW));
        button.getStyleClass().add("small");
        if (!isOpen) {
            button.getStyleClass().add("flat");
        }
        UUID here = Objects.requireNonNull(incident);
        button.setOnAction(_ -> {
            Owed after = Parts.done(owed, isOpen ? ground.reader().now() : null);
            ground.model().changeNow(before -> Parts.with(before, after));
            if (isOpen) {
                ground.toasts()
                        .undoable(ground.say("incident.kept"),
                                () -> ground.model().change(here, before -> Parts.with(before, owed)));
            }
        });
        return button;
    }

    private void edit(Entry entry) {
        EntryForm form = forms.editing(entry);
        if (form != null && entry.id() != null && !open.containsKey(entry.id())) {
            open.put(entry.id(), form);
            form.onDone(() -> {
                open.remove(entry.id());
                redraw();
            });
            redraw();
            reveal(form);
            Focus.into(form.first());
        }
    }

    /** Scrolls until all of a form is in sight, or its beginning where it is taller than the window. */
    private void reveal(Node node) {
        Parent around = getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane pane) {
            pane.applyCss();
            pane.layout();
            Bounds form = sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double view = pane.getViewportBounds().getHeight();
            double hidden = getHeight() - view;
            double top = pane.getVvalue() * hidden;
            if (hidden > 0 && (form.getMinY() < top || form.getMaxY() > top + view)) {
                double wanted = form.getMinY() - 8;
                pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
            }
        }
    }

    private void redraw() {
        shown = null;
        refresh();
    }

    private void remove(Entry entry) {
        UUID id = Objects.requireNonNull(entry.id());
        Incident before = Objects.requireNonNull(ground.model().incident());
        if (entry instanceof Entry.Learned) {
            ground.model()
                    .trashLesson(id, () -> ground.toasts()
                            .undoable(ground.say("incident.removed"), () -> ground.model().restore(id)));
            return;
        }
        ground.model().changeNow(now -> Parts.without(now, id));
        ground.toasts()
                .undoable(ground.say("incident.removed"),
                        () -> ground.model().change(before.id(), now -> Parts.back(now, before, id)));
    }
}
