"""How hard texts are to read: one JSON list of scores for a JSON list of screens.

Takes a file with [{"language": "en", "texts": [...]}, ...] and prints, for each, the
values of the formulas by name. It judges nothing.
"""

import json
import sys

import textstat

FORMULAS = {
    "en": {
        "Flesch-Kincaid": textstat.flesch_kincaid_grade,
        "ARI": textstat.automated_readability_index,
        "Coleman-Liau": textstat.coleman_liau_index,
    },
    "es": {
        "Fernandez-Huerta": textstat.fernandez_huerta,
        "Szigriszt-Pazos": textstat.szigriszt_pazos,
        "Crawford": textstat.crawford,
    },
}


def scores(screen):
    textstat.set_lang(screen["language"])
    text = "\n".join(screen["texts"])
    formulas = FORMULAS[screen["language"]]
    return {name: round(float(value(text)), 1) for name, value in formulas.items()}


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps([scores(screen) for screen in json.load(file)]))
