package se.handslag.outcome.rest;

/** The example of a further report in the API's description. */
final class FurtherExample {
    static final String FUNNEL = """
            {
              "report": "funnels",
              "titleSv": "Vägen från kö till resultat",
              "titleEn": "The way from the queue to a result",
              "question": [
                {"name": "scope", "titleSv": "Samordningsförbund", "titleEn": "Coordination association",
                 "valueSv": "Samordningsförbundet i Kalmar län", "valueEn": "Samordningsförbundet i Kalmar län",
                 "code": "kalmar-lan"},
                {"name": "asOf", "titleSv": "Registrerat till och med", "titleEn": "Recorded until",
                 "valueSv": "2018-08-15 14:00", "valueEn": "2018-08-15 14:00", "code": "2018-08-15T12:00:00Z"}
              ],
              "notes": [{"sv": "Antal under 5 visas inte.", "en": "Counts below 5 are not shown."}],
              "tables": [{
                "id": "started",
                "titleSv": "De som började i perioden, från kö eller direkt",
                "titleEn": "Those who started within the period, from a queue or directly",
                "columns": [
                  {"name": "count", "titleSv": "Antal", "titleEn": "Number"},
                  {"name": "of-first", "titleSv": "Av de första", "titleEn": "Of the first"}
                ],
                "rows": [{
                  "name": "CLOSED", "titleSv": "Avslutade", "titleEn": "Closed", "sum": false,
                  "cells": {
                    "count": {"kind": "COUNT", "value": 156, "suppressed": false},
                    "of-first": {
                      "kind": "SHARE", "value": 156, "percent": 68.1,
                      "denominator": {"name": "ALL", "titleSv": "Började", "titleEn": "Started", "count": 229,
                                      "suppressed": false},
                      "suppressed": false
                    }
                  }
                }],
                "notes": []
              }],
              "_links": {
                "self": {
                  "href": "https://handslag.example/handslag/v1/reports/funnels?association=kalmar-lan&from=2018-01-01&to=2018-06-30&asOf=2018-08-15T12:00:00Z",
                  "rel": "self",
                  "method": "GET"
                }
              }
            }
            """;

    private FurtherExample() {}
}
