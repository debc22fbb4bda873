package se.handslag.outcome.rest;

/** The example of a report in the API's description. */
final class DocumentExample {
    static final String EXIT_REASONS = """
            {
              "report": "exit-reasons",
              "titleSv": "Avslutsanledningar",
              "titleEn": "Reasons for leaving",
              "question": [
                {
                  "name": "scope", "titleSv": "Samordningsförbund", "titleEn": "Coordination association",
                  "valueSv": "Samordningsförbundet i Kalmar län", "valueEn": "Samordningsförbundet i Kalmar län",
                  "code": "kalmar-lan"
                },
                {
                  "name": "period", "titleSv": "Period", "titleEn": "Period",
                  "valueSv": "2018-01-01 – 2018-06-30", "valueEn": "2018-01-01 – 2018-06-30",
                  "code": "2018-01-01/2018-06-30"
                },
                {
                  "name": "asOf", "titleSv": "Registrerat till och med", "titleEn": "Recorded until",
                  "valueSv": "2018-08-15 14:00", "valueEn": "2018-08-15 14:00", "code": "2018-08-15T12:00:00Z"
                }
              ],
              "notes": [
                {
                  "sv": "Felregistrerade deltaganden räknas aldrig. Antal under 5 visas inte, och inte heller det som skulle avslöja dem.",
                  "en": "Wrongly registered participations never count. Counts below 5 are not shown, nor what would give them away."
                }
              ],
              "tables": [
                {
                  "id": "exit-reasons", "titleSv": "Avslutsanledningar", "titleEn": "Reasons for leaving",
                  "columns": [
                    {"name": "count", "titleSv": "Antal", "titleEn": "Number", "group": {"sv": "Alla", "en": "All"}},
                    {"name": "share", "titleSv": "Andel", "titleEn": "Share", "group": {"sv": "Alla", "en": "All"}}
                  ],
                  "rows": [
                    {
                      "name": "COMPLETED_AS_PLANNED",
                      "titleSv": "Avslutad enligt plan", "titleEn": "Completed as planned", "sum": false,
                      "cells": {
                        "count": {"kind": "COUNT", "value": 120, "suppressed": false},
                        "share": {
                          "kind": "SHARE", "value": 120, "percent": 76.9,
                          "denominator": {
                            "name": "CLOSED", "titleSv": "Avslutade under perioden",
                            "titleEn": "Closed within the period", "count": 156, "suppressed": false
                          },
                          "suppressed": false
                        }
                      }
                    }
                  ],
                  "notes": []
                }
              ],
              "_links": {
                "self": {
                  "href": "https://handslag.example/handslag/v1/reports/exit-reasons?association=kalmar-lan&from=2018-01-01&to=2018-06-30&asOf=2018-08-15T12:00:00Z",
                  "rel": "self",
                  "method": "GET"
                }
              }
            }
            """;

    private DocumentExample() {}
}
