"""Trains a small model, saves it as MLflow does, and writes what it predicts for some rows: train.py FOLDER."""

import json
import sys
from pathlib import Path

import mlflow.sklearn
import numpy
from sklearn.linear_model import LinearRegression

folder = Path(sys.argv[1])

random = numpy.random.default_rng(7)
users_and_items = random.integers(0, 500, size=(400, 2)).astype(float)
ratings = users_and_items @ [0.004, 0.006] + 1 + random.normal(0, 0.1, size=400)
model = LinearRegression().fit(users_and_items, ratings)
mlflow.sklearn.save_model(model, folder / "model")

rows = [[321.0, 101.0], [321.0, 131.0], [321.0, 162.0]]
(folder / "expected.json").write_text(json.dumps(model.predict(rows).tolist()))
