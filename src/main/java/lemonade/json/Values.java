package lemonade.json;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import lemonade.domain.Moment;
import lemonade.domain.Money;

/** The written forms of the domain's single values and lists. */
final class Values {

    static final TypeAdapter<String> TEXT = new TypeAdapter<>() {
        @Override
        public void write(JsonWriter out, String text) throws IOException {
            if (hasLoneSurrogate(text)) {
                out.jsonValue(escaped(text));
            } else {
                out.value(text);
            }
        }

        @Override
        public String read(JsonReader in) throws IOException {
            if (in.peek() != JsonToken.NUMBER) {
                Value.expect(in, JsonToken.STRING, "\"...\"");
            }
            return in.nextString();
        }
    };

    static final TypeAdapter<Boolean> FLAG = new TypeAdapter<>() {
        @Override
        public void write(JsonWriter out, Boolean value) throws IOException {
            out.value(value);
        }

        @Override
        public Boolean read(JsonReader in) throws IOException {
            Value.expect(in, JsonToken.BOOLEAN, "true, false");
            return in.nextBoolean();
        }
    };

    static final TypeAdapter<Long> LONG = new TypeAdapter<>() {
        @Override
        public void write(JsonWriter out, Long value) throws IOException {
            out.value(value);
        }

        @Override
        public Long read(JsonReader in) throws IOException {
            Value.expect(in, JsonToken.NUMBER, "18000");
            try {
                return in.nextLong();
            } catch (NumberFormatException unreadable) {
                throw Value.unreadable(in.getPath(), in.nextString(), "18000", unreadable);
            }
        }
    };

    static final TypeAdapter<Integer> INT = new TypeAdapter<>() {
        @Override
        public void write(JsonWriter out, Integer value) throws IOException {
            out.value(value);
        }

        @Override
        public Integer read(JsonReader in) throws IOException {
            long value = LONG.read(in);
            if (value != (int) value) {
                throw Value.unreadable(in.getPreviousPath(), Long.toString(value), "30", null);
            }
            return (int) value;
        }
    };

    static final TypeAdapter<UUID> ID =
            new Value<>(UUID::fromString, UUID::toString, "01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b10");
    static final TypeAdapter<Moment> MOMENT =
            new Value<>(Moment::parse, Moment::toString, "2026-03-04, 2026-03-04T16:00+01:00");
    static final TypeAdapter<OffsetDateTime> TIME =
            new Value<>(OffsetDateTime::parse, OffsetDateTime::toString, "2026-03-04T16:00+01:00");
    static final TypeAdapter<Currency> CURRENCY =
            new Value<>(Currency::getInstance, Currency::getCurrencyCode, "EUR");
    static final TypeAdapter<Money> MONEY = new MoneyValue();

    private Values() {}

    /** The constants of an enum as lower-case words, joined by a hyphen where there are several. */
    static <E extends Enum<E>> TypeAdapter<E> wordOf(Class<E> type) {
        Map<String, E> byWord = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            byWord.put(word(constant), constant);
        }
        String expected = Arrays.stream(type.getEnumConstants()).map(Values::word).collect(Collectors.joining(", "));
        Map<E, String> words =
                byWord.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return new Value<>(text -> {
            E constant = byWord.get(text);
            if (constant == null) {
                constant = byWord.get(text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'));
            }
            if (constant == null) {
                throw new IllegalArgumentException(text);
            }
            return constant;
        }, words::get, expected);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <V> TypeAdapter<List<V>> list(TypeAdapter<V> element) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, List<V> list) throws IOException {
                writeAll(out, list, element);
            }

            @Override
            public List<V> read(JsonReader in) throws IOException {
                List<V> list = new ArrayList<>();
                readAll(in, list, element);
                return list;
            }
        };
    }

    static <E extends Enum<E>> TypeAdapter<Set<E>> setOf(Class<E> type) {
        TypeAdapter<E> element = wordOf(type);
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, Set<E> set) throws IOException {
                writeAll(out, EnumSet.copyOf(set), element);
            }

            @Override
            public Set<E> read(JsonReader in) throws IOException {
                Set<E> set = EnumSet.noneOf(type);
                readAll(in, set, element);
                return set;
            }
        };
    }

    static final TypeAdapter<Set<String>> TEXTS = new TypeAdapter<>() {
        @Override
        public void write(JsonWriter out, Set<String> set) throws IOException {
            writeAll(out, new TreeSet<>(set), TEXT);
        }

        @Override
        public Set<String> read(JsonReader in) throws IOException {
            Set<String> set = new TreeSet<>();
            readAll(in, set, TEXT);
            return set;
        }
    };

    private static <V> void writeAll(JsonWriter out, Collection<V> values, TypeAdapter<V> element) throws IOException {
        out.beginArray();
        for (V value : values) {
            element.write(out, value);
        }
        out.endArray();
    }

    private static <V> void readAll(JsonReader in, Collection<V> values, TypeAdapter<V> element) throws IOException {
        Value.expect(in, JsonToken.BEGIN_ARRAY, "[...]");
        in.beginArray();
        while (in.hasNext()) {
            if (in.peek() == JsonToken.NULL) {
                in.skipValue();
            } else {
                values.add(element.read(in));
            }
        }
        in.endArray();
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The text as a JSON string in plain ASCII, for what UTF-8 cannot carry. */
    private static String escaped(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
