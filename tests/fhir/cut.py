"""Cuts the JSON schema of FHIR R4 (4.0.1) to the definitions that a receipt uses: `cut.py fhir.schema.json >
r4.schema.json`. The whole file is 3 MB; it is part of https://hl7.org/fhir/R4/fhir.schema.json.zip (CC0)."""

import json
import sys

RESOURCES = ["Bundle", "Communication", "DocumentReference"]
# What they refer to besides, and a receipt has nothing of: a value there is refused.
LEFT_OUT = {
    "Element", "Extension", "Narrative", "Meta", "ResourceList", "Signature", "Bundle_Link", "Bundle_Search",
    "Bundle_Request", "Bundle_Response", "DocumentReference_Context", "DocumentReference_RelatesTo",
}

schema = json.load(open(sys.argv[1], encoding="utf-8"))
kept = {}


def keep(name):
    if name in kept or name in LEFT_OUT:
        return
    kept[name] = definition = schema["definitions"][name]
    for value in definition.get("properties", {}).values():
        value.pop("description", None)
        reference = value.get("$ref") or value.get("items", {}).get("$ref")
        if reference:
            keep(reference.removeprefix("#/definitions/"))
    definition.pop("description", None)


for name in RESOURCES:
    keep(name)
for name in LEFT_OUT:
    kept[name] = {"not": {}}
kept["ResourceList"] = {"oneOf": [{"$ref": f"#/definitions/{name}"} for name in RESOURCES]}
json.dump(
    {
        "$schema": schema["$schema"],
        "$comment": "FHIR R4 (4.0.1), https://hl7.org/fhir/R4, CC0 1.0; cut by tests/fhir/cut.py",
        "oneOf": [{"$ref": "#/definitions/Bundle"}],
        "definitions": dict(sorted(kept.items())),
    },
    sys.stdout,
    indent=1,
    ensure_ascii=False,
)
print()
