package lemonade.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons in the two sizes of the window; their colour comes from the stylesheet. */
public final class Icons {

    private Icons() {}

    /** 16 px at normal text size. */
    public static FontIcon small(Feather icon) {
        return new FontIcon(icon);
    }

    /** 20 px at normal text size. */
    public static FontIcon large(Feather icon) {
        FontIcon made = new FontIcon(icon);
        made.getStyleClass().add("large");
        return made;
    }

    /**
     * A flat button that is only an icon.
     *
     * @param name what it does, shown as tooltip and read out
     */
    public static Button button(Feather icon, String name, Runnable action) {
        Button button = new Button(null, small(icon));
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
