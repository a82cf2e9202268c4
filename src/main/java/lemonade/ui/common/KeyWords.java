package lemonade.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

import lemonade.words.Words;

/** Writes key combinations as they stand on the owner's keyboard: "Ctrl+N", "Strg+N", "⌘N". */
public final class KeyWords {

    private final Words words;
    private final boolean mac;

    public KeyWords(Words words, boolean mac) {
        this.words = words;
        this.mac = mac;
    }

    public String say(KeyCombination keys) {
        List<String> parts = new ArrayList<>();
        if (keys.getControl() == ModifierValue.DOWN || !mac && keys.getShortcut() == ModifierValue.DOWN) {
            parts.add(mac ? "⌃" : words.say("common.key.ctrl"));
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            parts.add(mac ? "⌥" : "Alt");
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            parts.add(mac ? "⇧" : words.say("common.key.shift"));
        }
        if (mac && keys.getShortcut() == ModifierValue.DOWN) {
            parts.add("⌘");
        }
        parts.add(key(keys));
        return String.join(mac ? "" : "+", parts);
    }

    private static String key(KeyCombination keys) {
        if (!(keys instanceof KeyCodeCombination combination)) {
            return keys.getDisplayText();
        }
        return switch (combination.getCode()) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case EQUALS -> "+";
            case MINUS -> "−";
            case COMMA -> ",";
            default -> combination.getCode().getName();
        };
    }
}
