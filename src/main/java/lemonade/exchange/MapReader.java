package lemonade.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;

/** Turns what a map says about a target into something that reads it from rows under one header. */
final class MapReader {

    private static final Set<String> KEYS = Set.of("column", "template", "values", "patterns");

    private final ImportMap map;
    private final Header header;
    private final ZoneId zone;
    private final LocalDate today;

    MapReader(ImportMap map, Header header, ZoneId zone, LocalDate today) {
        this.map = map;
        this.header = header;
        this.zone = zone;
        this.today = today;
    }

    CellText text(String part, String name) {
        JsonElement target = map.target(part, name);
        return target == null ? CellText.NOTHING : text(place(part, name), target);
    }

    List<CellText> texts(String name) {
        JsonElement target = map.target("", name);
        if (target == null) {
            return List.of();
        }
        List<CellText> texts = new ArrayList<>();
        for (JsonElement element : target instanceof JsonArray list ? list : List.of(target)) {
            texts.add(text(name, element));
        }
        return texts;
    }

    CellDate date(String part, String name) {
        JsonElement target = map.target(part, name);
        List<String> patterns = new ArrayList<>();
        if (target instanceof JsonObject fields && fields.get("patterns") instanceof JsonElement written) {
            for (JsonElement pattern : written instanceof JsonArray list ? list : List.of(written)) {
                patterns.add(string(place(part, name), pattern));
            }
        }
        return new CellDate(text(part, name), patterns, languages(), zone, today);
    }

    private CellText text(String place, JsonElement target) {
        if (!(target instanceof JsonObject fields)) {
            return new CellText(Template.parse(string(place, target), header), null);
        }
        for (String key : fields.keySet()) {
            if (!KEYS.contains(key)) {
                throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, place + "." + key,
                        "column, patterns, template, values");
            }
        }
        if (fields.get("column") instanceof JsonElement column) {
            return new CellText(Template.column(string(place, column), header), values(place, fields));
        }
        if (fields.get("template") instanceof JsonElement template) {
            return new CellText(Template.parse(string(place, template), header), values(place, fields));
        }
        throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, place + " = " + target, "{\"column\":\"...\"}");
    }

    private static @Nullable Map<String, String> values(String place, JsonObject fields) {
        if (!(fields.get("values") instanceof JsonObject listed)) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        listed.entrySet()
                .forEach(entry -> values.put(entry.getKey(),
                        entry.getValue().isJsonNull() ? "" : string(place, entry.getValue())));
        return values;
    }

    private static String string(String place, JsonElement value) {
        if (!value.isJsonPrimitive()) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, place + " = " + value, "\"...\"");
        }
        return value.getAsString();
    }

    private List<Locale> languages() {
        String language = map.about(ImportMap.LANGUAGE);
        return language != null ? List.of(Locale.forLanguageTag(language)) : List.of(Locale.ENGLISH, Locale.GERMAN);
    }

    private static String place(String part, String name) {
        return part.isEmpty() ? name : part + "." + name;
    }
}
