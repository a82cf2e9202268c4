package lemonade.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import lemonade.ui.common.Card;
import lemonade.ui.common.Chip;
import lemonade.ui.common.FormField;
import lemonade.ui.common.Journals;
import lemonade.ui.common.Preferences;
import lemonade.ui.common.Theme;
import lemonade.ui.common.TwoColumns;
import lemonade.words.Words;

/** Language, light or dark, text size. */
final class LookPane extends Card {

    /** Languages that there are words for; the empty one is the system's. */
    private static final List<String> LANGUAGES = List.of("", "en", "de");

    private final Words words;

    LookPane(Words words, Theme theme, Preferences preferences, Journals journals) {
        this.words = words;
        FormField language = new FormField(words.say("settings.language"), languages(preferences, journals));
        FormField size = new FormField(words.say("settings.text-size"), sizes(theme));
        getChildren()
                .addAll(
                        new TwoColumns(language, size),
                        new FormField(words.say("settings.theme"), themes(theme)));
        titled(words.say("settings.look"));
    }

    private ComboBox<String> languages(Preferences preferences, Journals journals) {
        ComboBox<String> languages = new ComboBox<>();
        languages.getItems().setAll(LANGUAGES);
        languages.setMaxWidth(Double.MAX_VALUE);
        languages.setConverter(new StringConverter<>() {
            @Override
            public String toString(String tag) {
                Locale locale = Locale.forLanguageTag(tag);
                return tag.isEmpty() ? words.say("settings.language.system") : locale.getDisplayLanguage(locale);
            }

            @Override
            public String fromString(String name) {
                return "";
            }
        });
        String chosen = preferences.get("language")
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(LANGUAGES::contains)
                .orElse("");
        languages.setValue(chosen);
        languages.valueProperty().subscribe((before, now) -> {
            if (!before.equals(now)) {
                preferences.set("language", now);
                journals.restart();
            }
        });
        return languages;
    }

    private FlowPane themes(Theme theme) {
        FlowPane chips = new FlowPane(8, 8);
        ToggleGroup group = new ToggleGroup();
        for (Theme.Choice choice : Theme.Choice.values()) {
            ToggleButton chip = Chip.toggle(words.say("settings.theme." + choice.name()));
            chip.setToggleGroup(group);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                theme.choiceProperty().set(choice);
            });
            theme.choiceProperty().subscribe(chosen -> chip.setSelected(chosen == choice));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Slider sizes(Theme theme) {
        Slider slider = new Slider(Theme.SMALLEST, Theme.LARGEST, theme.textPercentProperty().get());
        slider.setMajorTickUnit(Theme.STEP);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(Theme.STEP);
        slider.setSnapToTicks(true);
        slider.valueProperty().subscribe((_, value) -> {
            int percent = Math.round(value.floatValue() / Theme.STEP) * Theme.STEP;
            if (!slider.isValueChanging() && percent != theme.textPercentProperty().get()) {
                theme.textPercentProperty().set(percent);
            }
        });
        slider.valueChangingProperty().subscribe((_, changing) -> {
            if (!changing) {
                theme.textPercentProperty().set((int) (Math.round(slider.getValue() / Theme.STEP) * Theme.STEP));
            }
        });
        theme.textPercentProperty().subscribe(percent -> slider.setValue(percent.doubleValue()));
        return slider;
    }
}
