package lemonade.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import lemonade.ui.common.Focus;
import lemonade.ui.common.Layers;
import lemonade.ui.common.Motion;

/** Sheets over a dimmed window; the keyboard stays in the topmost and returns where it was. */
public final class SheetLayers extends StackPane implements Layers {

    /** Not "sheet": lists call a part of theirs so. */
    private static final String SHEET = "on-top";

    private final Deque<Layer> open = new ArrayDeque<>();

    public SheetLayers() {
        setPickOnBounds(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepInside);
            }
        });
    }

    @Override
    public void open(Node sheet, @Nullable Node focus, Runnable onClosed) {
        open(sheet, focus, Pos.CENTER, onClosed);
    }

    @Override
    public void openAtTop(Node sheet, @Nullable Node focus, Runnable onClosed) {
        open(sheet, focus, Pos.TOP_CENTER, onClosed);
    }

    private void open(Node sheet, @Nullable Node focus, Pos position, Runnable onClosed) {
        if (!sheet.getStyleClass().contains(SHEET)) {
            sheet.getStyleClass().add(SHEET);
        }
        StackPane pane = over(sheet, position);
        Layer layer = new Layer(pane, focus, getScene() == null ? null : getScene().getFocusOwner(), onClosed);
        open.push(layer);
        getChildren().add(pane);
        readyForKeys();
        Motion.appear(pane);
        focusIn(layer);
    }

    /** The sheet with its shadow over a scrim; a press beside it closes it. */
    private StackPane over(Node sheet, Pos position) {
        Region scrim = new Region();
        scrim.getStyleClass().add("scrim");
        Region shadow = new Region();
        shadow.getStyleClass().add("sheet-shadow");
        StackPane lifted = new StackPane(shadow, sheet);
        lifted.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane room = new StackPane(lifted);
        room.setAlignment(position);
        room.getStyleClass().add("layer");
        room.setOnMousePressed(press -> {
            if (press.getTarget() == room) {
                close();
            }
        });
        return new StackPane(scrim, scrollingWhenTooHigh(room));
    }

    private static ScrollPane scrollingWhenTooHigh(StackPane room) {
        ScrollPane pane = new ScrollPane(room);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** A field takes keys only once it is dressed; without this the first letters of a fast typist are lost. */
    private void readyForKeys() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
        }
    }

    @Override
    public boolean close() {
        if (open.isEmpty()) {
            return false;
        }
        Layer layer = open.pop();
        getChildren().remove(layer.pane());
        if (layer.before() != null) {
            layer.before().requestFocus();
        }
        layer.onClosed().run();
        return true;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    private void keepInside(@Nullable Node owner) {
        Layer top = open.peek();
        if (top != null && owner != null && !isInside(owner, top.pane())) {
            focusIn(top);
        }
    }

    private static void focusIn(Layer layer) {
        Node target = layer.focus() != null ? layer.focus() : Focus.firstIn(layer.pane());
        if (target != null) {
            target.requestFocus();
        }
    }

    private static boolean isInside(Node node, Parent parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    private record Layer(StackPane pane, @Nullable Node focus, @Nullable Node before, Runnable onClosed) {}
}
