package lemonade.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;

/** Light or dark, and how large the text is; every window and popup follows at once. */
public final class Theme {

    /** Smallest and largest text in percent of the normal size, and the step between sizes. */
    public static final int SMALLEST = 90;

    public static final int LARGEST = 160;
    public static final int STEP = 10;

    private static final double NORMAL_TEXT = 14;
    private static final List<String> FONTS =
            List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf",
                    "Inter-Italic.ttf");

    private final Preferences preferences;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>();
    private final IntegerProperty textPercent = new SimpleIntegerProperty();

    /** What the owner chose. */
    public enum Choice {
        LIGHT,
        DARK,
        SYSTEM
    }

    public Theme(Preferences preferences) {
        this.preferences = preferences;
        choice.set(preferences.get("theme").map(Theme::choiceNamed).orElse(Choice.SYSTEM));
        textPercent.set(within(preferences.number("text-size", 100)));
    }

    /** Loads the fonts and dresses every window, now and on each change. To be called once, on the toolkit's thread. */
    public void install() {
        for (String font : FONTS) {
            Font.loadFont(resource("fonts/" + font), NORMAL_TEXT);
        }
        dress();
        choice.subscribe((_, chosen) -> {
            preferences.set("theme", chosen.name().toLowerCase(Locale.ROOT));
            dress();
        });
        textPercent.subscribe((_, percent) -> {
            preferences.set("text-size", String.valueOf(percent));
            dress();
        });
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> dress());
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** Text size in percent; values outside 90 to 160 are brought inside by {@link #larger} and {@link #smaller}. */
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    public boolean isDark() {
        return choice.get() == Choice.DARK
                || choice.get() == Choice.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /** Light, dark, as the system, light ... */
    public void next() {
        choice.set(Choice.values()[(choice.get().ordinal() + 1) % Choice.values().length]);
    }

    public void larger() {
        textPercent.set(within(textPercent.get() + STEP));
    }

    public void smaller() {
        textPercent.set(within(textPercent.get() - STEP));
    }

    public void normalSize() {
        textPercent.set(100);
    }

    private void dress() {
        Application.setUserAgentStylesheet(stylesheet(isDark(), textPercent.get()));
    }

    /** One stylesheet for everything: AtlantaFX, the tokens of one palette, our structure, and the text size. */
    private static String stylesheet(boolean dark, int percent) {
        double scale = percent / 100.0;
        String css = """
                @import "%s";
                %s
                .root { -fx-font-size: %spx; }
                .ikonli-font-icon { -fx-icon-size: %dpx; }
                .ikonli-font-icon.large { -fx-icon-size: %dpx; }
                """.formatted(
                resource(dark ? "theme/dark.css" : "theme/light.css"),
                canDrawOverOthers() ? "" : "@import \"" + resource("theme/opaque.css") + "\";",
                NORMAL_TEXT * scale,
                Math.round(16 * scale),
                Math.round(20 * scale));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /** Without it, shadows and round corners of popups would stand on white. */
    private static boolean canDrawOverOthers() {
        return Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/lemonade/ui/" + name), name).toExternalForm();
    }

    private static Choice choiceNamed(String name) {
        for (Choice each : Choice.values()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return Choice.SYSTEM;
    }

    private static int within(int percent) {
        return Math.clamp(percent, SMALLEST, LARGEST);
    }
}
