package lemonade.cli;

import java.io.IOException;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import lemonade.domain.Money;

/** Values as the JSON export writes them. */
final class JsonValues {

    private JsonValues() {}

    /** {@code SOMEBODY_ELSE} is {@code somebody-else}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void money(JsonWriter json, Money money) throws IOException {
        json.beginObject();
        json.name("minor").value(money.minor());
        json.name("currency").value(money.currency().getCurrencyCode());
        json.endObject();
    }
}
