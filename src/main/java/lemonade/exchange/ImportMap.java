package lemonade.exchange;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;

/**
 * What the columns of a table mean, as its owner wrote it down in JSON. Beside the targets it may say how the file is
 * written: {@code encoding}, {@code separator}, {@code quote}, the {@code language} of months and the {@code currency}
 * of amounts.
 */
public final class ImportMap {

    static final String ENCODING = "encoding";
    static final String SEPARATOR = "separator";
    static final String QUOTE = "quote";
    static final String LANGUAGE = "language";
    static final String CURRENCY = "currency";

    /** What each part may be filled with; a part without fields of its own is a text, a date or a list. */
    private static final Map<String, Set<String>> TARGETS = Map.of(
            "", Set.of("title", "story", "customer", "happenedAt", "noticedAt", "told", "cause", "fault", "job", "tags",
                    "contact", "amends", "outcome", ENCODING, SEPARATOR, QUOTE, LANGUAGE, CURRENCY),
            "contact", Set.of("at", "channel", "began", "words", "mood", "note"),
            "amends", Set.of("kind", "what", "cost", "payer", "promisedFor", "doneAt"),
            "outcome", Set.of("what", "afterDays", "askedAt", "revenueSince", "note"));

    private static final Map<String, String> NAMED_LETTERS = Map.of(
            "tab", "\t", "\\t", "\t", "comma", ",", "semicolon", ";", "pipe", "|", "double", "\"", "single", "'");

    private final JsonObject root;

    private ImportMap(JsonObject root) {
        this.root = root;
        known("", root);
        for (String part : Set.of("contact", "amends", "outcome")) {
            JsonObject fields = part(part);
            if (fields != null) {
                known(part, fields);
            }
        }
    }

    /**
     * Reads a map.
     *
     * @throws Trouble MISSING, UNREADABLE_FILE when it is not JSON, UNREADABLE_VALUE for a target nobody knows
     */
    public static ImportMap read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Trouble(Trouble.Kind.MISSING, file);
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            JsonElement map = JsonParser.parseReader(text);
            if (!map.isJsonObject()) {
                throw new Trouble(Trouble.Kind.UNREADABLE_FILE, file, 1, "{...}");
            }
            return new ImportMap(map.getAsJsonObject());
        } catch (JsonParseException notJson) {
            throw new Trouble(Trouble.Kind.UNREADABLE_FILE, notJson, file, JsonPlace.line(notJson), "JSON");
        } catch (IOException unreadable) {
            throw FileTrouble.of(file, unreadable);
        }
    }

    /** Parses a map from text. */
    static ImportMap parse(String json) {
        return new ImportMap(JsonParser.parseString(json).getAsJsonObject());
    }

    Layout layout() {
        return new Layout(encoding(), letter(SEPARATOR), letter(QUOTE));
    }

    /** What a target is filled from; null when the map does not say. */
    @Nullable JsonElement target(String part, String name) {
        JsonObject fields = part.isEmpty() ? root : part(part);
        JsonElement target = fields == null ? null : fields.get(name);
        return target == null || target.isJsonNull() ? null : target;
    }

    boolean has(String part) {
        return part(part) != null;
    }

    /** A word about the file itself; null when the map does not say. */
    @Nullable String about(String key) {
        JsonElement value = root.get(key);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }

    private @Nullable JsonObject part(String name) {
        JsonElement part = root.get(name);
        if (part == null || part.isJsonNull()) {
            return null;
        }
        if (!part.isJsonObject()) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, name + " = " + part, "{...}");
        }
        return part.getAsJsonObject();
    }

    private static void known(String part, JsonObject fields) {
        Set<String> targets = TARGETS.getOrDefault(part, Set.of());
        for (String name : fields.keySet()) {
            if (!targets.contains(name)) {
                throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, part.isEmpty() ? name : part + "." + name,
                        String.join(", ", new TreeSet<>(targets)));
            }
        }
    }

    private @Nullable Charset encoding() {
        String name = about(ENCODING);
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, unknown, ENCODING + " = " + name, "UTF-8, windows-1252");
        }
    }

    private @Nullable Character letter(String key) {
        String value = about(key);
        if (value == null) {
            return null;
        }
        String letter = NAMED_LETTERS.getOrDefault(value.toLowerCase(Locale.ROOT), value);
        if (letter.length() != 1) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, key + " = " + value, ", ; | tab");
        }
        return letter.charAt(0);
    }
}
