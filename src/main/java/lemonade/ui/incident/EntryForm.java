package lemonade.ui.incident;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import lemonade.ui.common.Columns;
import lemonade.ui.common.FormField;

/**
 * A small form for one entry of the timeline, new or changed in place. Enter saves, Shift+Enter begins a new line; Esc
 * leaves it without losing a word.
 */
abstract class EntryForm extends VBox {

    private static final double NARROWEST_FIELD = 150;

    protected final Ground ground;
    private final VBox fields = new VBox(12);
    private Runnable onDone = () -> {};
    private Runnable onEscape = this::commit;

    EntryForm(Ground ground, String title) {
        super(12);
        this.ground = ground;
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        Button save = new Button(ground.say("incident.form.save"));
        save.getStyleClass().add("strong");
        save.setOnAction(_ -> commit());
        Button cancel = new Button(ground.say("incident.form.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(_ -> onDone.run());
        Label keys = new Label(ground.say("incident.form.keys"));
        keys.getStyleClass().addAll("fine", "muted");
        keys.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, keys, gap, cancel, save);
        foot.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("entry-form");
        getChildren().addAll(heading, fields, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What runs once the form is saved or put away. */
    void onDone(Runnable then) {
        onDone = then;
    }

    /** What Esc does instead of saving. */
    void onEscape(Runnable then) {
        onEscape = then;
    }

    /** Saves what stands in the form, if anything does, and closes it. */
    void commit() {
        if (!isEmpty()) {
            save();
        }
        onDone.run();
    }

    /** Whether there is nothing worth keeping in it. */
    abstract boolean isEmpty();

    /** Puts what stands in the form into the incident. */
    protected abstract void save();

    /** Where the caret goes first. */
    abstract Node first();

    protected final void add(Node... nodes) {
        fields.getChildren().addAll(nodes);
    }

    /** Fields that stand side by side where there is room. */
    protected static Node side(Node... nodes) {
        return new Columns(NARROWEST_FIELD, nodes);
    }

    protected final FormField field(String key, Node input) {
        return new FormField(ground.say(key), input);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !isOpen(event.getTarget())) {
            event.consume();
            onEscape.run();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextInputControl input) {
            if (event.isShiftDown() && input instanceof TextArea area) {
                area.replaceSelection("\n");
                event.consume();
            } else if (!event.isShiftDown()) {
                event.consume();
                commit();
            }
        }
    }

    private static boolean isOpen(Object target) {
        return target instanceof ComboBoxBase<?> box && box.isShowing();
    }
}
