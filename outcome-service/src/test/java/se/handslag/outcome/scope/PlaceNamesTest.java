package se.handslag.outcome.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and names of Statistics Sweden (2024): all counties, and the municipalities of two of them. */
@QuarkusTest
class PlaceNamesTest {
    private final PlaceNames places;

    PlaceNamesTest(PlaceNames places) {
        this.places = places;
    }

    @Test
    void allCountiesByName() {
        Map<String, String> counties = Map.ofEntries(
                Map.entry("01", "Stockholms län"),
                Map.entry("03", "Uppsala län"),
                Map.entry("04", "Södermanlands län"),
                Map.entry("05", "Östergötlands län"),
                Map.entry("06", "Jönköpings län"),
                Map.entry("07", "Kronobergs län"),
                Map.entry("08", "Kalmar län"),
                Map.entry("09", "Gotlands län"),
                Map.entry("10", "Blekinge län"),
                Map.entry("12", "Skåne län"),
                Map.entry("13", "Hallands län"),
                Map.entry("14", "Västra Götalands län"),
                Map.entry("17", "Värmlands län"),
                Map.entry("18", "Örebro län"),
                Map.entry("19", "Västmanlands län"),
                Map.entry("20", "Dalarnas län"),
                Map.entry("21", "Gävleborgs län"),
                Map.entry("22", "Västernorrlands län"),
                Map.entry("23", "Jämtlands län"),
                Map.entry("24", "Västerbottens län"),
                Map.entry("25", "Norrbottens län"));
        assertEquals(new TreeMap<>(counties), new TreeMap<>(under("", 2)));
    }

    @Test
    void theMunicipalitiesOfKalmarCounty() {
        Map<String, String> kalmar = Map.ofEntries(
                Map.entry("0821", "Högsby"),
                Map.entry("0834", "Torsås"),
                Map.entry("0840", "Mörbylånga"),
                Map.entry("0860", "Hultsfred"),
                Map.entry("0861", "Mönsterås"),
                Map.entry("0862", "Emmaboda"),
                Map.entry("0880", "Kalmar"),
                Map.entry("0881", "Nybro"),
                Map.entry("0882", "Oskarshamn"),
                Map.entry("0883", "Västervik"),
                Map.entry("0884", "Vimmerby"),
                Map.entry("0885", "Borgholm"));
        assertEquals(new TreeMap<>(kalmar), new TreeMap<>(under("08", 4)));
    }

    @Test
    void theMunicipalitiesOfVarmland() {
        Map<String, String> varmland = Map.ofEntries(
                Map.entry("1715", "Kil"),
                Map.entry("1730", "Eda"),
                Map.entry("1737", "Torsby"),
                Map.entry("1760", "Storfors"),
                Map.entry("1761", "Hammarö"),
                Map.entry("1762", "Munkfors"),
                Map.entry("1763", "Forshaga"),
                Map.entry("1764", "Grums"),
                Map.entry("1765", "Årjäng"),
                Map.entry("1766", "Sunne"),
                Map.entry("1780", "Karlstad"),
                Map.entry("1781", "Kristinehamn"),
                Map.entry("1782", "Filipstad"),
                Map.entry("1783", "Hagfors"),
                Map.entry("1784", "Arvika"),
                Map.entry("1785", "Säffle"));
        assertEquals(new TreeMap<>(varmland), new TreeMap<>(under("17", 4)));
    }

    /** Those that have changed their county or come late, and the largest. */
    @ParameterizedTest
    @CsvSource({
        "0140, Nykvarn",
        "0180, Stockholm",
        "0330, Knivsta",
        "0331, Heby",
        "0488, Trosa",
        "0643, Habo",
        "0980, Gotland",
        "1280, Malmö",
        "1443, Bollebygd",
        "1480, Göteborg",
        "1814, Lekeberg",
        "2023, Malung-Sälen",
        "2584, Kiruna"
    })
    void municipalitiesHereAndThere(String code, String name) {
        assertEquals(code + " " + name, places.all().municipality(code).sv());
    }

    @Test
    void eachOf290MunicipalitiesLiesInACountyThatIsKnown() {
        Map<String, String> counties = under("", 2);
        Map<String, String> municipalities = under("", 4);
        assertEquals(290, municipalities.size());
        municipalities
                .keySet()
                .forEach(code -> assertTrue(counties.containsKey(code.substring(0, 2)), code + " lies in no county"));
        assertEquals(290, municipalities.values().stream().distinct().count(), "two have the same name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "11", "15", "16"})
    void countiesThatWereMergedAreShownByTheirNumber(String code) {
        assertEquals("Län " + code, places.all().county(code).sv());
    }

    private Map<String, String> under(String county, int digits) {
        return places.all().byCode().entrySet().stream()
                .filter(one -> one.getKey().length() == digits && one.getKey().startsWith(county))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
