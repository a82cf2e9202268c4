package lemonade.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import lemonade.ui.common.Icons;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.words.Words;

/** The places at the window's left: with words where there is room, else icons only. */
final class Sidebar extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Words words;
    private final Navigator navigator;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final Map<NavItem, Button> buttons = new HashMap<>();

    Sidebar(Words words, Navigator navigator, List<NavItem> items) {
        this.words = words;
        this.navigator = navigator;
        getStyleClass().add("sidebar");
        getChildren().add(wordmark());
        for (NavItem.Section section : NavItem.Section.values()) {
            List<NavItem> inSection = items.stream().filter(item -> item.section() == section).toList();
            if (section == NavItem.Section.FOOT) {
                Region gap = new Region();
                VBox.setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            if (!inSection.isEmpty() && !section.label().isEmpty()) {
                getChildren().add(heading(words.say(section.label())));
            }
            inSection.forEach(item -> getChildren().add(button(item)));
        }
        navigator.placeProperty().subscribe(this::mark);
        narrow.subscribe(isNarrow -> pseudoClassStateChanged(NARROW, isNarrow));
    }

    /** Whether only icons are shown. */
    BooleanProperty narrowProperty() {
        return narrow;
    }

    private HBox wordmark() {
        Label name = new Label("Lemonade Journal");
        name.getStyleClass().add("wordmark");
        name.visibleProperty().bind(narrow.not());
        name.managedProperty().bind(name.visibleProperty());
        HBox mark = new HBox(10, new LemonMark(22), name);
        mark.getStyleClass().add("wordmark-row");
        return mark;
    }

    private Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("overline", "nav-heading");
        label.opacityProperty().bind(narrow.map(isNarrow -> isNarrow ? 0.0 : 1.0));
        return label;
    }

    private Button button(NavItem item) {
        FontIcon icon = Icons.small(item.icon());
        String name = words.say(item.label());
        Button button = new Button(name, icon);
        button.getStyleClass().setAll("nav-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(name);
        button.setOnAction(_ -> navigator.go(item.place()));
        narrow.subscribe(isNarrow -> {
            button.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(isNarrow ? new Tooltip(name) : null);
        });
        buttons.put(item, button);
        return button;
    }

    private void mark(Place place) {
        buttons.forEach((item, button) -> button.pseudoClassStateChanged(HERE, item.leadsTo(place)));
    }
}
