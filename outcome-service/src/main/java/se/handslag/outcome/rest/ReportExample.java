package se.handslag.outcome.rest;

/** The example in the API's description; a test finds every field of a real report in it. */
final class ReportExample {
    static final String HALF_YEAR = """
            {
              "titleSv": "Deltaganden, avslutade och resultat",
              "titleEn": "Participations, closed ones and results",
              "asOf": "2018-08-15T12:00:00Z",
              "period": {"from": "2018-01-01", "to": "2018-06-30"},
              "association": {"code": "kalmar-lan", "name": "Samordningsförbundet i Kalmar län"},
              "suppressionLimit": 5,
              "definition": {
                "id": "national-headline", "version": 1,
                "titleSv": "Nationellt huvudmått", "titleEn": "National headline",
                "textSv": "Direkt till arbete eller studier, därefter inskriven som arbetssökande, därefter övriga.",
                "textEn": "Directly to work or study, next registered as jobseeker, then the rest."
              },
              "participations": {"count": 229, "suppressed": false},
              "running": {"count": 73, "suppressed": false},
              "closed": {
                "count": 156, "suppressed": false,
                "denominator": {
                  "name": "PARTICIPATIONS",
                  "titleSv": "Deltaganden som pågick någon dag i perioden",
                  "titleEn": "Participations that ran on any day of the period",
                  "count": 229, "suppressed": false
                },
                "percent": 68.1
              },
              "closedUnmeasured": {"count": 0, "suppressed": false},
              "results": [{
                "category": "WORK_OR_STUDY", "titleSv": "Arbete eller studier", "titleEn": "Work or study",
                "count": 62, "suppressed": false,
                "denominator": {
                  "name": "CLOSED_MEASURED",
                  "titleSv": "Avslutade under perioden vars situation efteråt är känd",
                  "titleEn": "Closed within the period, situation afterwards known",
                  "count": 156, "suppressed": false
                },
                "percent": 39.7
              }],
              "averageLength": {
                "days": 183.0, "months": 6.0,
                "denominator": {
                  "name": "CLOSED", "titleSv": "Avslutade under perioden", "titleEn": "Closed within the period",
                  "count": 156, "suppressed": false
                }
              },
              "countOnly": {
                "persons": {"count": 75, "suppressed": false},
                "interventions": [{
                  "id": "0198f3a4-5b6c-7d8e-9f01-23456789abcd", "name": "Årskonferensen",
                  "persons": {"count": 75, "suppressed": false}
                }]
              },
              "interventions": [{
                "id": "0198f3a4-5b6c-7d8e-9f01-23456789abce", "name": "Unga vägen in",
                "participations": {"count": 12, "suppressed": false},
                "running": {"count": null, "suppressed": true},
                "closed": {
                  "count": null, "suppressed": true,
                  "denominator": {
                    "name": "PARTICIPATIONS",
                    "titleSv": "Deltaganden som pågick någon dag i perioden",
                    "titleEn": "Participations that ran on any day of the period",
                    "count": 12, "suppressed": false
                  },
                  "percent": null
                },
                "closedUnmeasured": {"count": 0, "suppressed": false},
                "results": []
              }],
              "_links": {
                "self": {
                  "href": "https://handslag.example/handslag/v1/reports/participations?association=kalmar-lan&from=2018-01-01&to=2018-06-30&asOf=2018-08-15T12:00:00Z",
                  "rel": "self",
                  "method": "GET"
                }
              }
            }
            """;

    private ReportExample() {}
}
