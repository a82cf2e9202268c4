package lemonade.ui.customers;

import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import lemonade.ui.common.Drawings;
import lemonade.ui.common.EmptyState;
import lemonade.words.Words;

/** The list and one customer beside it, or one of the two where there is no room for both. */
final class CustomersView extends StackPane {

    private static final double WIDE = 860;

    private final CustomerList list;
    private final CustomerDetail detail;
    private final ScrollPane scroll;
    private final StackPane right;
    private final EmptyState nobodyChosen;
    private final HBox both;
    private final EmptyState nobody;
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper(true);
    private @Nullable UUID shown;

    CustomersView(Words words, CustomersModel model, CustomerList list, CustomerDetail detail) {
        this.list = list;
        this.detail = detail;
        scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        nobodyChosen = new EmptyState(
                Drawings.search(), words.say("customers.choose"), words.say("customers.choose.text"));
        nobodyChosen.visibleProperty().bind(detail.visibleProperty().not());
        right = new StackPane(nobodyChosen, scroll);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        both = new HBox(list, right);
        nobody = new EmptyState(Drawings.page(), words.say("customers.empty"), words.say("customers.empty.text"));
        getChildren().addAll(both, nobody);
        model.loadedProperty().subscribe(_ -> arrange(model));
        model.all().addListener((ListChangeListener<Object>) _ -> {
            arrange(model);
            list.follow(shown);
        });
        wide.bind(widthProperty().greaterThanOrEqualTo(WIDE));
        wide.subscribe(_ -> arrange(model));
        arrange(model);
    }

    /** Whether list and customer stand side by side. */
    ReadOnlyBooleanProperty wideProperty() {
        return wide.getReadOnlyProperty();
    }

    /** @param id who is shown; null for nobody */
    void show(@Nullable UUID id, CustomersModel model) {
        shown = id;
        list.follow(id);
        scroll.setVvalue(0);
        arrange(model);
    }

    private void arrange(CustomersModel model) {
        boolean isEmpty = model.loadedProperty().get() && model.all().isEmpty();
        nobody.setVisible(isEmpty);
        both.setVisible(!isEmpty);
        display(list, wide.get() || shown == null);
        display(right, wide.get() || shown != null);
        detail.offerBack(!wide.get());
    }

    private static void display(Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
        if (part instanceof CustomerList) {
            HBox.setHgrow(part, Priority.SOMETIMES);
        }
    }
}
