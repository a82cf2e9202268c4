package lemonade.json;

import static lemonade.json.Values.INT;
import static lemonade.json.Values.MONEY;
import static lemonade.json.Values.TEXT;
import static lemonade.json.Values.list;
import static lemonade.json.Values.wordOf;

import com.google.gson.TypeAdapter;

import lemonade.domain.CustomersShoes;
import lemonade.domain.CustomersShoesBuilder;
import lemonade.domain.Extent;
import lemonade.domain.Facts;
import lemonade.domain.FactsBuilder;
import lemonade.domain.Impact;
import lemonade.domain.ImpactBuilder;
import lemonade.domain.Ledger;
import lemonade.domain.LedgerBuilder;
import lemonade.domain.PrivateNotes;
import lemonade.domain.PrivateNotesBuilder;

/** The panels of an incident as JSON objects. */
final class PanelShapes {

    private static final TypeAdapter<Extent> EXTENT = wordOf(Extent.class);

    static final Shape<Impact, ImpactBuilder> IMPACT = new Shape<>(ImpactBuilder::builder, ImpactBuilder::build)
            .field("lostTime", EXTENT, Impact::lostTime, ImpactBuilder::lostTime)
            .field("lostMoney", EXTENT, Impact::lostMoney, ImpactBuilder::lostMoney)
            .field("publicEmbarrassment", EXTENT, Impact::publicEmbarrassment, ImpactBuilder::publicEmbarrassment)
            .field("damagedReputation", EXTENT, Impact::damagedReputation, ImpactBuilder::damagedReputation)
            .field("legalExposure", EXTENT, Impact::legalExposure, ImpactBuilder::legalExposure);

    static final Shape<Facts, FactsBuilder> FACTS = new Shape<>(FactsBuilder::builder, FactsBuilder::build)
            .field("mistake", TEXT, Facts::mistake, FactsBuilder::mistake)
            .field("whys", list(TEXT), Facts::whys, FactsBuilder::whys)
            .field("peopleInvolved", TEXT, Facts::peopleInvolved, FactsBuilder::peopleInvolved)
            .field("wouldHavePrevented", TEXT, Facts::wouldHavePrevented, FactsBuilder::wouldHavePrevented)
            .field("willPrevent", TEXT, Facts::willPrevent, FactsBuilder::willPrevent)
            .field("wentWell", TEXT, Facts::wentWell, FactsBuilder::wentWell)
            .field("lucky", TEXT, Facts::lucky, FactsBuilder::lucky);

    static final Shape<CustomersShoes, CustomersShoesBuilder> CUSTOMERS_SHOES =
            new Shape<>(CustomersShoesBuilder::builder, CustomersShoesBuilder::build)
                    .field("looksLike", TEXT, CustomersShoes::looksLike, CustomersShoesBuilder::looksLike)
                    .field("putsRight", TEXT, CustomersShoes::putsRight, CustomersShoesBuilder::putsRight);

    static final Shape<Ledger, LedgerBuilder> MONEY_PANEL = new Shape<>(LedgerBuilder::builder, LedgerBuilder::build)
            .field("price", MONEY, Ledger::price, LedgerBuilder::price)
            .field("customersLoss", MONEY, Ledger::customersLoss, LedgerBuilder::customersLoss)
            .field("minutesSpent", INT, Ledger::minutesSpent, LedgerBuilder::minutesSpent)
            .field("hourlyRate", MONEY, Ledger::hourlyRate, LedgerBuilder::hourlyRate)
            .field("vendorCovers", MONEY, Ledger::vendorCovers, LedgerBuilder::vendorCovers)
            .field("spendingAuthority", MONEY, Ledger::spendingAuthority, LedgerBuilder::spendingAuthority);

    static final Shape<PrivateNotes, PrivateNotesBuilder> PRIVATE_NOTES =
            new Shape<>(PrivateNotesBuilder::builder, PrivateNotesBuilder::build)
                    .field("vent", TEXT, PrivateNotes::vent, PrivateNotesBuilder::vent)
                    .field("kindWord", TEXT, PrivateNotes::kindWord, PrivateNotesBuilder::kindWord);

    private PanelShapes() {}
}
