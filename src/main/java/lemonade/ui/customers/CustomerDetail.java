package lemonade.ui.customers;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Customer;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Customers.Counted;
import lemonade.ui.common.Icons;
import lemonade.ui.common.Layers;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.words.Words;

/** One customer in full: name and deeds, who they are, what they have been through. */
final class CustomerDetail extends VBox {

    private final Words words;
    private final CustomerModel model;
    private final CustomersModel customers;
    private final CustomerDeeds deeds;
    private final Layers layers;
    private final Label name = new Label();
    private final Button back;
    private final Button trash;
    private final AboutPane about;

    CustomerDetail(
            Words words,
            CustomerModel model,
            CustomersModel customers,
            CustomerDeeds deeds,
            Layers layers,
            Navigator navigator) {
        this.words = words;
        this.model = model;
        this.customers = customers;
        this.deeds = deeds;
        this.layers = layers;
        back = Icons.button(Feather.ARROW_LEFT, words.say("customers.back"), () -> navigator.go(new Place.Customers()));
        back.managedProperty().bind(back.visibleProperty());
        name.getStyleClass().add("heading");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button merge = new Button(words.say("customers.merge"), Icons.small(Feather.GIT_MERGE));
        merge.setOnAction(_ -> merge());
        trash = Icons.button(Feather.TRASH_2, words.say("customers.trash"), this::trash);
        for (Region button : List.of(back, merge, trash)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox header = new HBox(8, back, name, merge, trash);
        header.setAlignment(Pos.CENTER_LEFT);
        about = new AboutPane(words, model);
        StoryPane story = new StoryPane(
                words,
                incident -> navigator.go(new Place.Incident(incident)),
                () -> openAll(navigator));
        model.storyProperty().subscribe(told -> {
            story.show(told);
            offerTrash(told == null || told.chapters().isEmpty());
        });
        model.storedProperty().subscribe(customer -> name.setText(customer == null ? "" : customer.name()));
        visibleProperty().bind(model.storedProperty().isNotNull());
        getStyleClass().add("customer-detail");
        getChildren().addAll(header, story, about);
    }

    /** Whether the way back to the list is shown. */
    void offerBack(boolean isAlone) {
        back.setVisible(isAlone);
    }

    void rename() {
        about.rename();
    }

    private void offerTrash(boolean isFree) {
        trash.setDisable(!isFree);
        String reason = words.say(isFree ? "customers.trash" : "customers.trash.not-yet");
        trash.setTooltip(new Tooltip(reason));
        trash.setAccessibleHelp(reason);
    }

    private void openAll(Navigator navigator) {
        Customer shown = model.storedProperty().get();
        if (shown != null) {
            navigator.go(new Place.Incidents(IncidentFilter.NONE.withCustomer(shown.id())));
        }
    }

    private void merge() {
        Customer shown = model.storedProperty().get();
        if (shown == null) {
            return;
        }
        model.flush();
        customers.all()
                .stream()
                .filter(counted -> counted.customer().id().equals(shown.id()))
                .findFirst()
                .ifPresent(this::merge);
    }

    private void merge(Counted one) {
        MergeSheet sheet =
                new MergeSheet(words, new MergeModel(one, List.copyOf(customers.all())), layers, deeds::merge);
        layers.open(sheet, sheet.field(), () -> {});
    }

    private void trash() {
        Customer shown = model.storedProperty().get();
        if (shown != null) {
            model.leave();
            deeds.trash(shown);
        }
    }
}
