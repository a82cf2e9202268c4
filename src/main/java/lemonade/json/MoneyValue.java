package lemonade.json;

import java.io.IOException;
import java.util.Currency;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;

/** An amount as {@code {"minor":18000,"currency":"EUR"}}. */
final class MoneyValue extends TypeAdapter<Money> {

    private static final String EXPECTED = "{\"minor\":18000,\"currency\":\"EUR\"}";

    @Override
    public void write(JsonWriter out, Money money) throws IOException {
        out.beginObject();
        out.name("minor").value(money.minor());
        out.name("currency").value(money.currency().getCurrencyCode());
        out.endObject();
    }

    @Override
    public Money read(JsonReader in) throws IOException {
        Value.expect(in, JsonToken.BEGIN_OBJECT, EXPECTED);
        @Nullable Long minor = null;
        @Nullable Currency currency = null;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "minor" -> minor = Values.LONG.read(in);
                case "currency" -> currency = Values.CURRENCY.read(in);
                default -> in.skipValue();
            }
        }
        in.endObject();
        if (minor == null || currency == null) {
            throw Value.unreadable(in.getPreviousPath(), "{...}", EXPECTED, null);
        }
        return new Money(minor, currency);
    }
}
