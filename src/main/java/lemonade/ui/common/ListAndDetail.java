package lemonade.ui.common;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import lemonade.journal.Change;

/**
 * A list and one thing of it: side by side in a wide window, one after the other in a narrow one. Both are screens of
 * their own that know nothing of each other.
 */
public final class ListAndDetail implements Screen {

    private static final double WIDEST = 1680;
    private static final double WIDE_FROM = 1240;
    private static final double LIST_WIDTH = 420;

    private final Screen list;
    private final Screen detail;
    private final Predicate<Place> isDetail;
    private final HBox view;
    private final BooleanProperty atDetail = new SimpleBooleanProperty();
    private Place here = new Place.Incidents();
    private boolean listShown;
    private boolean detailShown;

    /** @param isDetail whether a place is about one thing rather than the list */
    public ListAndDetail(Screen list, Screen detail, Predicate<Place> isDetail) {
        this.list = list;
        this.detail = detail;
        this.isDetail = isDetail;
        StackPane left = new StackPane(list.view());
        StackPane right = new StackPane(detail.view());
        view = new HBox(left, right);
        view.getStyleClass().add("list-and-detail");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var wide = view.widthProperty().greaterThanOrEqualTo(WIDE_FROM);
        appearsWhile(left, Bindings.not(atDetail).or(wide));
        appearsWhile(right, atDetail);
        left.maxWidthProperty().bind(Bindings.when(atDetail).then(LIST_WIDTH).otherwise(Double.MAX_VALUE));
        left.minWidthProperty().bind(Bindings.when(atDetail).then(LIST_WIDTH).otherwise(0));
        right.setMinWidth(0);
        left.visibleProperty().subscribe((_, visible) -> {
            if (visible && detailShown) {
                showListBeside();
            }
        });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public double widest() {
        return WIDEST;
    }

    @Override
    public void onShown(Place place) {
        here = place;
        boolean wantsDetail = isDetail.test(place);
        boolean wasAtDetail = detailShown;
        atDetail.set(wantsDetail);
        detailShown = wantsDetail;
        if (wantsDetail) {
            if (list.view().getParent().isVisible()) {
                showListBeside();
            } else if (listShown) {
                listShown = false;
                list.onHidden();
            }
            detail.onShown(place);
        } else {
            if (wasAtDetail) {
                detail.onHidden();
            }
            listShown = true;
            list.onShown(place);
        }
    }

    @Override
    public void onHidden() {
        if (detailShown) {
            detail.onHidden();
        }
        if (listShown) {
            list.onHidden();
        }
        detailShown = false;
        listShown = false;
    }

    @Override
    public void changed(Change change) {
        list.changed(change);
        detail.changed(change);
    }

    @Override
    public void commit() {
        list.commit();
        detail.commit();
    }

    @Override
    public boolean closeLayer() {
        return detailShown && detail.closeLayer() || list.closeLayer();
    }

    @Override
    public boolean find() {
        return list.view().getParent().isVisible() && list.find();
    }

    private void showListBeside() {
        listShown = true;
        list.onShown(here);
    }

    private static void appearsWhile(Region part, ObservableValue<Boolean> condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }
}
