"""All YAML files below a folder against a schema, with libyaml's parser and jsonschema."""

import json
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, FormatChecker

schema, folder = sys.argv[1:]
validator = Draft202012Validator(json.loads(Path(schema).read_text("utf-8")), format_checker=FormatChecker())
failed = False
for path in sorted(Path(folder).rglob("*.yaml")):
    with path.open(encoding="utf-8") as file:
        for error in validator.iter_errors(yaml.load(file, Loader=yaml.CSafeLoader)):
            print(path, error.json_path, error.message)
            failed = True
sys.exit(failed)
