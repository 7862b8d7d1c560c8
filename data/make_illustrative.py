#!/usr/bin/env python3
"""Makes the illustrative series of the example site, always the same ones. They are plausible in size and made up in
every value; each row says so in its status. Run it in this folder: it writes illustrative.csv and residents.csv."""
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).parent
PERIODS = [f"{year}-Q{quarter}" for year in range(2019, 2024) for quarter in (1, 2, 3, 4)]
RESIDENTS = {"avon-and-somerset": 1_760_000, "derbyshire": 1_070_000, "essex": 1_880_000, "hampshire": 2_010_000,
             "hertfordshire": 1_200_000, "kent": 1_870_000, "staffordshire": 1_140_000, "sussex": 1_720_000}
# Offences a quarter for each 1,000 residents.
BURGLARY = {"avon-and-somerset": 0.62, "derbyshire": 0.55, "essex": 0.58, "hampshire": 0.49, "hertfordshire": 0.60,
            "kent": 0.52, "staffordshire": 0.57, "sussex": 0.47}
HOMICIDE = {"avon-and-somerset": 0.0026, "derbyshire": 0.0021, "essex": 0.0023, "hampshire": 0.0020,
            "hertfordshire": 0.0019, "kent": 0.0025, "staffordshire": 0.0022, "sussex": 0.0024}
SEASON = [1.04, 0.96, 0.97, 1.03]


def counts(rng, rate, residents, noise):
    for i, period in enumerate(PERIODS):
        lockdown = 0.72 if period in ("2020-Q2", "2021-Q1") else 1.0
        mean = rate * residents / 1000 * SEASON[i % 4] * lockdown
        yield period, max(0, round(rng.gauss(mean, (mean * noise) ** 0.5)))


def main():
    rng = random.Random(20231231)
    with open(HERE / "illustrative.csv", "w", newline="\n", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["measure", "area", "period", "value", "numerator", "denominator", "status"])
        for measure, rates, noise in (("residential-burglary", BURGLARY, 3.0), ("homicide", HOMICIDE, 1.2)):
            for area, rate in rates.items():
                for period, value in counts(rng, rate, RESIDENTS[area], noise):
                    out.writerow([measure, area, period, value, "", "", "illustrative"])
        for i, period in enumerate(PERIODS):
            calls = round(rng.gauss(92_000, 2_500) * SEASON[i % 4])
            share = rng.gauss(0.80 if i < 16 else 0.84, 0.008)
            out.writerow(["calls-999-answered", "avon-and-somerset", period, "", round(calls * share), calls, "illustrative"])
    with open(HERE / "residents.csv", "w", newline="\n", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["measure", "area", "period", "value", "status"])
        for area, people in RESIDENTS.items():
            for year in range(2018, 2024):
                out.writerow(["residents", area, f"mid-{year}", people + (year - 2021) * 5_000, "illustrative"])


if __name__ == "__main__":
    main()
