package lemonade.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;

/**
 * One value written as a JSON string, such as a date or an id. What cannot be read becomes
 * {@link Trouble.Kind#UNREADABLE_VALUE} with the value's JSON path and an example of what was expected.
 */
final class Value<V> extends TypeAdapter<V> {

    private static final int SHOWN = 80;

    private final Function<String, V> parse;
    private final Function<V, String> format;
    private final String expected;

    /**
     * @param parse throws {@link DateTimeException} or {@link IllegalArgumentException} for what it cannot read
     * @param expected an example of the written form, the same in every language
     */
    Value(Function<String, V> parse, Function<V, String> format, String expected) {
        this.parse = parse;
        this.format = format;
        this.expected = expected;
    }

    @Override
    public void write(JsonWriter out, V value) throws IOException {
        out.value(format.apply(value));
    }

    @Override
    public V read(JsonReader in) throws IOException {
        expect(in, JsonToken.STRING, expected);
        String text = in.nextString();
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw unreadable(in.getPreviousPath(), '"' + shortened(text) + '"', expected, unreadable);
        }
    }

    /** Refuses the next value when it is of another kind than {@code token}. */
    static void expect(JsonReader in, JsonToken token, String expected) throws IOException {
        JsonToken found = in.peek();
        if (found != token) {
            throw unreadable(in.getPath(), found.name().toLowerCase(Locale.ROOT), expected, null);
        }
    }

    static Trouble unreadable(String path, String found, String expected, @Nullable Throwable cause) {
        String place = path.startsWith("$.") ? path.substring(2) : path;
        return new Trouble(Trouble.Kind.UNREADABLE_VALUE, cause, place + " = " + found, expected);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
