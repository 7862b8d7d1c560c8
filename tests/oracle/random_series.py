"""Writes seeded random series with the slow reference's control chart, long-run trend and seasonal factors to standard
output, as CSV.  Usage: random_series.py ORACLE_FOLDER COUNT SEED"""

import csv
import random
import sys

sys.path.insert(0, sys.argv[1])
import methods_ref as ref  # noqa: E402

COLUMNS = (
    "case_id values baseline screening mean lpl upl outside side near types s variance slope "
    "seasonal_s seasonal_variance seasonal_z seasonal_slope factors"
).split()


def said(value):
    if isinstance(value, (list, tuple)):
        return " ".join(repr(each) for each in value)
    return "" if value is None else repr(value) if isinstance(value, float) else str(value)


def shape(rng, length):
    """Values that are flat, step, drift, zigzag, or rise and fall; with ties when the grid is coarse."""
    level, noise = rng.choice([0, 3, 60, 400, 2500]), rng.choice([0.0, 1, 1, 5, 40])
    slope, season = rng.choice([0, 0, 0.3, -0.3, 3]), rng.choice([0, 0, 4])
    at, jump = rng.randrange(length), rng.choice([0, 0, 2, 5]) * (noise or 1)
    turn = rng.randrange(length) if rng.random() < 0.3 else length
    values = []
    for t in range(length):
        way = slope * noise * (t if t < turn else 2 * turn - t)
        values.append(level + way + season * noise * (t % 4) + (jump if t >= at else 0) + rng.gauss(0, noise))
    if rng.random() < 0.1:
        values[rng.randrange(length)] += 20 * (noise or 1)
    places = rng.choice([None, 0, 0, 1])
    return values if places is None else [float(round(v, places)) for v in values]


def case(rng, number):
    length = rng.choice([2, 3, 6, 7, 8, 11, 12, 13, 16, 20, 24, 40])
    values = shape(rng, length)
    baseline = rng.choice([None, None, None, 2, 7, 12])
    screening = rng.random() < 0.8
    chart = ref.nhs_flags(values, baseline, screening)
    s, variance = ref.mk(values)
    row = dict(case_id=number, values=values, baseline=baseline, screening=screening, mean=chart["mean"])
    row.update(lpl=chart["lpl"], upl=chart["upl"], types="|".join(chart["type"]), side=chart["rtm"])
    row.update(outside=[int(v) for v in chart["outside"]], near=[int(v) for v in chart["close"]])
    row.update(s=s, variance=variance, slope=ref.sen(values))
    if length >= 8:
        s, variance, z, _ = ref.smk(values)
        row.update(seasonal_s=s, seasonal_variance=variance, seasonal_z=z, seasonal_slope=ref.sea_sen(values))
    if length >= 12 and min(values) > 0:
        row.update(factors=ref.seasonal_factors(values))
    return row


def main():
    rng = random.Random(int(sys.argv[3]))
    out = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    out.writeheader()
    for number in range(int(sys.argv[2])):
        row = case(rng, number)
        out.writerow({column: said(row.get(column)) for column in COLUMNS})


main()
