package lemonade.support;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

/** Measures the contrast of every piece of text in a scene against what lies behind it, as WCAG 2 defines it. */
public final class Contrast {

    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT_AND_ICONS = 3;
    private static final double LARGE = 24;

    private Contrast() {}

    /** What falls short, one line each: the words, the two colours, the ratio. */
    public static List<String> shortfalls(Parent root) {
        List<String> found = new ArrayList<>();
        look(root, Color.WHITE, found);
        return found;
    }

    private static void look(Node node, Color behind, List<String> found) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 0.1) {
            return;
        }
        Color here = node instanceof Region region ? over(region, behind) : behind;
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            check(labeled.getText(), labeled.getTextFill(), labeled.getFont(), here, found);
        } else if (node instanceof FontIcon icon) {
            compare(icon.getIconLiteral(), icon.getIconColor(), here, LARGE_TEXT_AND_ICONS, found);
        } else if (node instanceof Text text
                && !(node.getParent() instanceof Labeled)
                && text.getText() != null
                && !text.getText().isBlank()) {
            check(text.getText(), text.getFill(), text.getFont(), here, found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, here, found));
        }
    }

    private static void check(String words, Paint ink, Font font, Color behind, List<String> found) {
        compare(words, ink, behind, font.getSize() >= LARGE ? LARGE_TEXT_AND_ICONS : TEXT, found);
    }

    private static void compare(String words, Paint ink, Color behind, double least, List<String> found) {
        if (ink instanceof Color color && color.getOpacity() > 0) {
            double ratio = ratio(blend(color, behind), behind);
            if (ratio < least) {
                found.add("%.2f: \"%s\" in %s on %s".formatted(ratio, words, color, behind));
            }
        }
    }

    /** The last fill that covers the region lies on top. */
    private static Color over(Region region, Color behind) {
        Color result = behind;
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color color) {
                    result = blend(color, result);
                }
            }
        }
        return result;
    }

    private static Color blend(Color top, Color below) {
        return below.interpolate(new Color(top.getRed(), top.getGreen(), top.getBlue(), 1), top.getOpacity());
    }

    /** From 1 (the same) to 21 (black on white). */
    public static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
