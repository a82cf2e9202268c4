package lemonade.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Moves a told story through time: every date and time in the document by the same number of days, so that its latest
 * incident happened on a given day. Weekly reviews move by whole weeks, so that they stay on their weekday.
 */
final class StoryTime {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\S+)?");
    private static final String HAPPENED = "happenedAt";
    private static final String REVIEWS = "reviews";
    private static final String STARTED = "startedAt";

    private final JsonObject document;
    private final ZoneId zone;

    /** @param zone in which the story's times of day are to be read */
    StoryTime(JsonObject document, ZoneId zone) {
        this.document = document;
        this.zone = zone;
    }

    JsonObject endingOn(LocalDate day) {
        long days = ChronoUnit.DAYS.between(latest(), day);
        JsonObject moved = new JsonObject();
        for (Map.Entry<String, JsonElement> part : document.entrySet()) {
            boolean weekly = part.getKey().equals(REVIEWS);
            moved.add(part.getKey(), moved(part.getValue(), weekly ? Math.floorDiv(days, 7) * 7 : days));
        }
        moved.getAsJsonArray(REVIEWS).forEach(review -> nameWeek(review.getAsJsonObject()));
        return moved;
    }

    private LocalDate latest() {
        LocalDate latest = LocalDate.MIN;
        for (JsonElement incident : document.getAsJsonArray(JsonDocument.INCIDENTS)) {
            LocalDate day = LocalDate.parse(incident.getAsJsonObject().get(HAPPENED).getAsString().substring(0, 10));
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    private JsonElement moved(JsonElement element, long days) {
        return switch (element) {
            case JsonObject object -> {
                JsonObject all = new JsonObject();
                object.entrySet().forEach(entry -> all.add(entry.getKey(), moved(entry.getValue(), days)));
                yield all;
            }
            case JsonArray array -> {
                JsonArray all = new JsonArray(array.size());
                array.forEach(each -> all.add(moved(each, days)));
                yield all;
            }
            case JsonPrimitive value when value.isString() && DATE.matcher(value.getAsString()).matches() ->
                    new JsonPrimitive(moved(value.getAsString(), days));
            default -> element;
        };
    }

    private String moved(String date, long days) {
        return date.indexOf('T') < 0
                ? LocalDate.parse(date).plusDays(days).toString()
                : OffsetDateTime.parse(date)
                        .toLocalDateTime()
                        .plusDays(days)
                        .atZone(zone)
                        .toOffsetDateTime()
                        .toString();
    }

    private static void nameWeek(JsonObject review) {
        LocalDate day = OffsetDateTime.parse(review.get(STARTED).getAsString()).toLocalDate();
        review.addProperty("year", day.get(IsoFields.WEEK_BASED_YEAR));
        review.addProperty("week", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
