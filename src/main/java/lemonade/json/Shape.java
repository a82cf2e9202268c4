package lemonade.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A record as a JSON object: its fields in the order in which they are written, each said once for both directions.
 * Written down field by field so that a renamed component never changes what lies in files. What is not known (null,
 * empty text, empty lists, empty panels, flags that are off) is left out; fields that nobody knows are ignored.
 *
 * @param <T> the record
 * @param <B> what gathers its fields while it is read
 */
final class Shape<T, B> extends TypeAdapter<T> {

    private record Field<T, B, V>(
            String name, TypeAdapter<V> form, Function<T, V> get, BiConsumer<B, V> set, @Nullable V nothing,
            int required) {

        void write(JsonWriter out, T whole) throws IOException {
            V value = get.apply(whole);
            if (value == null || value.equals(nothing) || isEmpty(value)) {
                return;
            }
            out.name(name);
            form.write(out, value);
        }

        void read(JsonReader in, B builder) throws IOException {
            set.accept(builder, form.read(in));
        }

        private static boolean isEmpty(Object value) {
            return switch (value) {
                case String text -> text.isEmpty();
                case Collection<?> list -> list.isEmpty();
                default -> false;
            };
        }
    }

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final Map<String, Field<T, B, ?>> byName = new HashMap<>();
    private int required;

    /**
     * @param start begins a record; may already hold what counts when a field is missing
     * @param finish makes the record of what was gathered
     */
    Shape(Supplier<B> start, Function<B, T> finish) {
        this.start = start;
        this.finish = finish;
    }

    <V> Shape<T, B> field(String name, TypeAdapter<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Field<>(name, form, get, set, null, 0));
    }

    /** A field without which the record cannot be read. */
    <V> Shape<T, B> required(String name, TypeAdapter<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Field<>(name, form, get, set, null, 1 << required++));
    }

    /** A field that is left out when it equals {@code nothing}. */
    <V> Shape<T, B> unless(V nothing, String name, TypeAdapter<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Field<>(name, form, get, set, nothing, 0));
    }

    private Shape<T, B> add(Field<T, B, ?> field) {
        fields.add(field);
        byName.put(field.name(), field);
        return this;
    }

    @Override
    public void write(JsonWriter out, T whole) throws IOException {
        out.beginObject();
        for (Field<T, B, ?> field : fields) {
            field.write(out, whole);
        }
        out.endObject();
    }

    @Override
    public T read(JsonReader in) throws IOException {
        Value.expect(in, JsonToken.BEGIN_OBJECT, "{...}");
        B builder = start.get();
        int seen = 0;
        in.beginObject();
        while (in.hasNext()) {
            Field<T, B, ?> field = byName.get(in.nextName());
            if (field == null || in.peek() == JsonToken.NULL) {
                in.skipValue();
            } else {
                field.read(in, builder);
                seen |= field.required();
            }
        }
        in.endObject();
        if (seen != (1 << required) - 1) {
            throw missing(in, seen);
        }
        return finish.apply(builder);
    }

    private RuntimeException missing(JsonReader in, int seen) {
        for (Field<T, B, ?> field : fields) {
            if (field.required() != 0 && (seen & field.required()) == 0) {
                return Value.unreadable(in.getPreviousPath() + "." + field.name(), "null", field.name(), null);
            }
        }
        throw new IllegalStateException("nothing is missing");
    }
}
