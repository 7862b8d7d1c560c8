#!/usr/bin/env python3
"""Makes the illustrative series of the example site, always the same ones. The published reports print words and ranks but no
series, so these are made up: the total of each year is set below, of a plausible size and such that the rules give the
printed words; its quarters are drawn with a fixed seed. Every row says that it is illustrative, or a forecast of illustrative ones. Nothing else is fitted: no
rule, constant or margin. Run it in this folder: it writes illustrative.csv and populations.csv."""
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).parent
YEARS = range(2017, 2024)
OWN = "avon-and-somerset"
NATION = "england-and-wales"
PEERS = ["derbyshire", "essex", "hampshire", "hertfordshire", "kent", "staffordshire", "sussex"]

RESIDENTS = {OWN: 1_760_000, "derbyshire": 1_065_000, "essex": 1_870_000, "hampshire": 2_010_000, "hertfordshire": 1_205_000,
             "kent": 1_870_000, "staffordshire": 1_140_000, "sussex": 1_715_000, NATION: 59_800_000}
HOUSEHOLDS = {OWN: 735_000, "derbyshire": 460_000, "essex": 770_000, "hampshire": 840_000, "hertfordshire": 485_000,
              "kent": 760_000, "staffordshire": 485_000, "sussex": 735_000, NATION: 24_900_000}
ETHNICITIES = {"White people": 1_570_000, "Black people": 30_000, "Asian people": 55_000, "People of Mixed ethnicity": 40_000,
               "People of other ethnicity": 20_000}

# Seasons and the two lockdowns, as shares of an ordinary quarter.
SEASON = {"crime": (0.97, 1.01, 1.02, 1.00), "burglary": (1.04, 0.96, 0.95, 1.05), "even": (1, 1, 1, 1), "calls": (0.94, 1.02, 1.08, 0.96)}
LOCKED = {"2020-Q2": 0.78, "2021-Q1": 0.82}

# Offences a year for each 1,000 residents (households for burglary): the own area from 2017 on; the others and the nation
# in 2022 and, where the measure is reported then, in 2023.
CRIME = {
    "serious-violence": {
        "season": "crime", "noise": 1.5,
        OWN: [0.35, 0.35, 0.36, 0.34, 0.345, 0.34, 0.26],
        "derbyshire": [0.60, 0.64], "essex": [0.66, 0.63], "hampshire": [0.46, 0.41], "hertfordshire": [0.24, 0.25],
        "kent": [0.56, 0.53], "staffordshire": [0.50, 0.48], "sussex": [0.31, 0.34], NATION: [0.55, 0.54]},
    "drug-trafficking": {
        "season": "even", "noise": 2.0,
        OWN: [0.44, 0.45, 0.46, 0.47, 0.40, 0.31, 0.25],
        "derbyshire": [0.66, 0.72], "essex": [0.72, 0.86], "hampshire": [0.50, 0.57], "hertfordshire": [0.38, 0.36],
        "kent": [0.80, 0.96], "staffordshire": [0.64, 0.60], "sussex": [0.46, 0.55], NATION: [0.65, 0.70]},
    "residential-burglary": {
        "season": "burglary", "noise": 2.5, "locked": True,
        OWN: [8.1, 7.8, 7.3, 5.9, 5.55, 5.60],
        "derbyshire": [4.6], "essex": [5.2], "hampshire": [6.2], "hertfordshire": [4.3], "kent": [5.9], "staffordshire": [4.9],
        "sussex": [3.4], NATION: [7.7]},
    "vehicle-crime": {
        "season": "crime", "noise": 3.0, "locked": True,
        OWN: [6.3, 6.4, 6.2, 4.9, 5.0, 5.1],
        "derbyshire": [4.5], "essex": [6.3], "hampshire": [5.9], "hertfordshire": [5.6], "kent": [4.8], "staffordshire": [4.4],
        "sussex": [4.6], NATION: [6.5]},
    "personal-robbery": {
        "season": "crime", "noise": 1.8,
        OWN: [0.70, 0.72, 0.74, 0.67, 0.70, 0.71],
        "derbyshire": [0.55], "essex": [0.75], "hampshire": [0.60], "hertfordshire": [0.52], "kent": [0.72],
        "staffordshire": [0.58], "sussex": [0.54], NATION: [1.05]},
    "theft-from-the-person": {
        "season": "crime", "noise": 1.8, "locked": True,
        OWN: [0.84, 0.82, 0.80, 0.52, 0.51, 0.52],
        "derbyshire": [0.54], "essex": [0.58], "hampshire": [0.55], "hertfordshire": [0.62], "kent": [0.57],
        "staffordshire": [0.45], "sussex": [0.56], NATION: [1.60]},
}
# A peer's and the nation's years before 2022, as shares of 2022.
BEFORE = {"residential-burglary": [1.45, 1.38, 1.30, 1.02, 0.97], "vehicle-crime": [1.18, 1.20, 1.18, 0.94, 0.95],
          "theft-from-the-person": [1.45, 1.42, 1.38, 0.86, 0.84], "drug-trafficking": [0.78, 0.82, 0.90, 1.00, 1.02],
          "serious-violence": [0.98, 1.00, 1.02, 0.96, 0.99], "personal-robbery": [1.02, 1.06, 1.10, 0.94, 0.95]}

# Homicides a year, whole people: too few for rates.
HOMICIDES = {OWN: [14, 13, 16, 14, 18, 24, 22], "derbyshire": [9, 8, 10, 9, 8, 8, 3], "essex": [16, 18, 15, 17, 19, 15, 24],
             "hampshire": [15, 14, 15, 13, 14, 13, 26], "hertfordshire": [8, 9, 8, 7, 8, 7, 4], "kent": [16, 15, 18, 16, 14, 18, 24],
             "staffordshire": [9, 10, 9, 8, 9, 9, 4], "sussex": [12, 13, 11, 12, 11, 10, 5],
             NATION: [700, 690, 680, 590, 690, 650, 590]}
# The published comment prints ten homicides from April to August 2022.
HOMICIDES_BY_QUARTER = {2022: [5, 6, 7, 6]}

# Counts a year from 2017 on: a list that ends in 2022 is reported for that year last.
COUNTS = {
    "drug-disruptions": {"noise": 1.2, "years": [150, 158, 165, 170, 176, 292, 286]},
    "county-lines-disrupted": {"noise": 1.0, "years": [30, 34, 38, 40, 44, 82, 80]},
    "action-fraud-offences": {"noise": 1.5, "years": [905, 940, 960, 1015, 1010, 1024, 842]},
}

# What is expected in 2024: in the file with the status forecast, drawn by projections only.
FORECASTS = {"action-fraud-offences": [205, 198, 202, 195]}

# Of each 100 in a year, and how many there were in its quarters.
SHARES = {
    "burglary-victim-satisfaction": {"of": 250, "years": [76.0, 75.4, 74.8, 74.1, 71.6, 66.0, 60.1]},
    "hate-crime-victim-satisfaction": {"of": 150, "years": [81.0, 80.5, 79.5, 79.0, 78.0, 70.0, 62.5]},
    "violent-crime-victim-satisfaction": {"of": 250, "years": [74.5, 74.0, 73.2, 72.0, 70.2, 69.5, 63.6]},
    "asb-victim-satisfaction": {"of": 250, "years": [79.8, 79.1, 78.5, 78.0, 76.0, 70.4, 64.8]},
    "police-visibility": {"of": 750, "years": [40.0, 39.0, 38.0, 46.2, 42.4, 38.4, 38.0]},
    "abandonment-999": {"of": 95_000, "noise": 8, "season": "calls", "years": [0.4, 0.4, 0.5, 0.5, 0.6, 0.7, 1.6]},
    "abandonment-101": {"of": 180_000, "noise": 40, "season": "calls", "years": [4.2, 4.5, 4.8, 4.4, 5.6, 6.3, 9.9]},
    "sla-immediate": {"of": 17_000, "noise": 5, "season": "calls", "years": [85.5, 85.0, 84.4, 85.8, 83.0, 80.6, 76.2]},
    "sla-priority": {"of": 24_000, "noise": 6, "season": "calls", "years": [70.4, 70.0, 68.8, 71.5, 67.2, 63.4, 57.5]},
    "sla-routine": {"of": 15_000, "noise": 6, "season": "calls", "years": [73.5, 73.0, 72.2, 73.8, 71.4, 70.3, 70.1]},
    "public-confidence": {"of": 750, "years": [77.8, 78.0, 77.5, 78.4, 75.6, 70.8]},
    "complaint-reviews-upheld": {"of": 50, "years": [None, None, None, 21.0, 20.0, 19.5]},
    "sar-compliance": {"of": 300, "years": [96.8, 96.6, 96.2, 95.8, 94.8, 91.6]},
}
OVERALL = [name for name in SHARES if name.endswith("-victim-satisfaction")]

# Every crime passed on was investigated and every victim advised: the published reports print 100%.
PASSED_ON = {"cyber-crime-investigated": 96, "cyber-victims-advised": 84}

# Charges and recorded rapes a year.
RAPE_CHARGES = [84, 82, 80, 78, 88, 134, 202]
RAPES = [1780, 1850, 1900, 1760, 1960, 2030, 2060]
RAPE_CHARGE_RATES = {"derbyshire": [13.2, 10.9], "essex": [6.2, 6.0], "hampshire": [5.8, 5.6], "hertfordshire": [12.1, 10.6],
                     "kent": [5.9, 5.7], "staffordshire": [11.6, 10.4], "sussex": [5.5, 5.3], NATION: [6.4, 6.8]}

# Of each 100 of the workforce on the last day of a quarter: headcounts at the end of each year. The published comment
# prints that the workforce grew by 8% from the end of 2019/20 and that the number of Black people stayed the same.
WORKFORCE = [5640, 5700, 5890, 6050, 6220, 6405]
IDENTIFY = {"workforce-asian": [62, 66, 72, 79, 87, 98], "workforce-black": [35, 36, 37, 37, 37, 37],
            "workforce-mixed": [70, 74, 79, 86, 93, 103], "workforce-other": [16, 17, 18, 20, 22, 25]}

# Times the rate of White people, and the rate of White people for each 1,000 in a quarter. The published report prints the
# four ratios of stop and search for the year to March 2021.
POWERS = {
    "stop-search-disproportionality": {
        "rate": 0.82, "Black people": [8.4, 8.1, 7.8, 7.1, 6.6, 5.1], "Asian people": [2.9, 2.8, 2.7, 2.4, 2.3, 2.1],
        "People of Mixed ethnicity": [2.7, 2.6, 2.5, 2.3, 2.2, 2.0], "People of other ethnicity": [3.1, 3.0, 2.9, 2.7, 2.6, 2.4]},
    "use-of-force-disproportionality": {
        "rate": 2.10, "Black people": [6.2, 6.0, 5.9, 5.7, 5.4, 4.4], "Asian people": [1.8, 1.8, 1.7, 1.7, 1.6, 1.4],
        "People of Mixed ethnicity": [2.4, 2.4, 2.3, 2.3, 2.1, 1.8], "People of other ethnicity": [1.5, 1.5, 1.4, 1.4, 1.3, 1.2]},
}
POSITIVE_SEARCHES = [26.2, 26.6, 27.1, 27.8, 27.9, 27.8]


def quarters(year):
    return [f"{year}-Q{quarter}" for quarter in (1, 2, 3, 4)]


def residents_in(area, year, people=RESIDENTS):
    return round(people[area] * (1 + 0.005 * (year - 2021)))


def whole(parts, total):
    """Whole numbers near the parts that add up to the total: the largest remainders are rounded up."""
    low = [int(part) for part in parts]
    by_remainder = sorted(range(len(parts)), key=lambda i: low[i] - parts[i])
    for i in range(total - sum(low)):
        low[by_remainder[i % len(parts)]] += 1
    return low


def drawn(rng, total, weights, noise, most=None):
    """A year's total over its quarters: about as the weights, with `noise` times the variance of a Poisson count."""
    parts = [total * weight / sum(weights) for weight in weights]
    parts = [max(0.0, rng.gauss(part, (part * noise) ** 0.5)) for part in parts]
    scale = total / sum(parts) if sum(parts) else 0
    values = whole([part * scale for part in parts], total)
    return [min(value, limit) for value, limit in zip(values, most)] if most else values


def share_of(rng, percent, of, noise):
    """How many of each quarter's `of`, so that the year's share is as set."""
    total = round(sum(of) * percent / 100)
    return drawn(rng, total, of, noise * (1 - percent / 100), of)


class Table:
    COLUMNS = ["measure", "area", "category", "period", "value", "numerator", "denominator", "status"]

    def __init__(self):
        self.rows = []

    def add(self, measure, period, area=OWN, category="", **cells):
        self.rows.append({"measure": measure, "area": area, "category": category, "period": period, "status": "illustrative", **cells})

    def write(self, name):
        with open(HERE / name, "w", newline="\n", encoding="utf-8") as file:
            columns = [column for column in self.COLUMNS if any(row.get(column, "") != "" for row in self.rows)]
            out = csv.DictWriter(file, columns, extrasaction="ignore", restval="", lineterminator="\n")
            out.writeheader()
            out.writerows(self.rows)


def years_of_peer(rng, measure, set_years):
    before = [share * set_years[0] * rng.gauss(1, 0.02) for share in BEFORE[measure]]
    return before + set_years


def add_crime(table):
    for measure, crime in CRIME.items():
        people = HOUSEHOLDS if measure == "residential-burglary" else RESIDENTS
        for area in [OWN, *PEERS, NATION]:
            rng = random.Random(f"{measure} {area}")
            rates = crime[area] if area == OWN else years_of_peer(rng, measure, crime[area])
            for year, rate in zip(YEARS, rates):
                weights = [season * (LOCKED.get(quarter, 1) if crime.get("locked") else 1)
                           for season, quarter in zip(SEASON[crime["season"]], quarters(year))]
                total = round(rate * residents_in(area, year, people) / 1000)
                for quarter, value in zip(quarters(year), drawn(rng, total, weights, crime["noise"])):
                    table.add(measure, quarter, area, value=value)


def add_homicide(table):
    for area, totals in HOMICIDES.items():
        rng = random.Random(f"homicide {area}")
        for year, total in zip(YEARS, totals):
            values = drawn(rng, total, SEASON["even"], 0.6)
            if area == OWN:
                values = HOMICIDES_BY_QUARTER.get(year, values)
            for quarter, value in zip(quarters(year), values):
                table.add("homicide", quarter, area, value=value)


def add_counts(table):
    for measure, count in COUNTS.items():
        rng = random.Random(measure)
        for year, total in zip(YEARS, count["years"]):
            for quarter, value in zip(quarters(year), drawn(rng, total, SEASON["even"], count["noise"])):
                table.add(measure, quarter, value=value)
        for quarter, value in zip(quarters(YEARS[-1] + 1), FORECASTS.get(measure, [])):
            table.add(measure, quarter, value=value)
            table.rows[-1]["status"] = "forecast"


def add_shares(table):
    overall = {}
    for measure, share in SHARES.items():
        rng = random.Random(measure)
        for year, percent in zip(YEARS, share["years"]):
            if percent is None:
                continue
            of = [round(share["of"] * season) for season in SEASON[share.get("season", "even")]]
            for quarter, some, all_ in zip(quarters(year), share_of(rng, percent, of, share.get("noise", 1)), of):
                table.add(measure, quarter, numerator=some, denominator=all_)
                if measure in OVERALL:
                    before = overall.get(quarter, (0, 0))
                    overall[quarter] = (before[0] + some, before[1] + all_)
    for quarter, (some, all_) in overall.items():
        table.add("victim-satisfaction", quarter, numerator=some, denominator=all_)


def add_cyber(table):
    for measure, usual in PASSED_ON.items():
        rng = random.Random(measure)
        for year in YEARS:
            for quarter in quarters(year):
                passed_on = round(rng.gauss(usual, usual ** 0.5))
                table.add(measure, quarter, numerator=passed_on, denominator=passed_on)


def add_rape(table):
    rng = random.Random("rape")
    for year, charges, rapes in zip(YEARS, RAPE_CHARGES, RAPES):
        recorded = drawn(rng, rapes, SEASON["even"], 1.5)
        for quarter, charged, all_ in zip(quarters(year), drawn(rng, charges, SEASON["even"], 1.0), recorded):
            table.add("rape-charges", quarter, value=charged)
            table.add("rape-charge-rate", quarter, numerator=charged, denominator=all_)
    for area, rates in RAPE_CHARGE_RATES.items():
        rng = random.Random(f"rape {area}")
        recorded_a_quarter = residents_in(area, 2021) * 0.00029
        before = [rates[0] * rng.gauss(0.75, 0.03) for _ in range(5)]
        for year, percent in zip(YEARS, before + rates):
            of = [round(rng.gauss(recorded_a_quarter, recorded_a_quarter ** 0.5)) for _ in range(4)]
            for quarter, some, all_ in zip(quarters(year), share_of(rng, percent, of, 1.2), of):
                table.add("rape-charge-rate", quarter, area, numerator=some, denominator=all_)


def add_workforce(table):
    for measure, people in IDENTIFY.items():
        for i, year in enumerate(YEARS[1:6], start=1):
            for part, quarter in enumerate(quarters(year), start=1):
                some = round(people[i - 1] + (people[i] - people[i - 1]) * part / 4)
                all_ = round(WORKFORCE[i - 1] + (WORKFORCE[i] - WORKFORCE[i - 1]) * part / 4)
                table.add(measure, quarter, value=f"{100 * some / all_:.2f}")


def add_powers(table):
    for measure, power in POWERS.items():
        rng = random.Random(measure)
        white = [round(power["rate"] * ETHNICITIES["White people"] / 1000 * rng.gauss(1, 0.02)) for _ in range(24)]
        searches = list(white)
        for category, people in ETHNICITIES.items():
            for i, all_white in enumerate(white):
                times = power.get(category, [1] * 6)[i // 4]
                value = all_white
                if category != "White people":
                    value = round(times * all_white * people / ETHNICITIES["White people"] * rng.gauss(1, 0.02))
                    searches[i] += value
                table.add(measure, quarters(2017 + i // 4)[i % 4], category=category, value=value)
        if measure == "stop-search-disproportionality":
            add_positive_searches(table, searches)


def add_positive_searches(table, searches):
    rng = random.Random("stop-search-positive")
    for i, percent in enumerate(POSITIVE_SEARCHES):
        of = searches[4 * i:4 * i + 4]
        for quarter, some, all_ in zip(quarters(2017 + i), share_of(rng, percent, of, 1.5), of):
            table.add("stop-search-positive", quarter, numerator=some, denominator=all_)


def add_information_requests(table):
    rng = random.Random("foi-compliance")
    for year in YEARS[2:6]:
        of = [round(rng.gauss(112, 7)) for _ in range(12)]
        for month, (some, all_) in enumerate(zip(share_of(rng, 87.5, of, 1.5), of), start=1):
            table.add("foi-compliance", f"{year}-{month:02}", numerator=some, denominator=all_)


def populations():
    table = Table()
    for year in range(2016, 2024):
        for area in RESIDENTS:
            table.add("residents", f"mid-{year}", area, value=residents_in(area, year))
            table.add("households", f"mid-{year}", area, value=residents_in(area, year, HOUSEHOLDS))
        for category, people in ETHNICITIES.items():
            table.add("residents", f"mid-{year}", category=category, value=people)
    return table


def main():
    table = Table()
    for add in (add_homicide, add_crime, add_counts, add_cyber, add_shares, add_rape, add_workforce, add_powers, add_information_requests):
        add(table)
    table.write("illustrative.csv")
    populations().write("populations.csv")


if __name__ == "__main__":
    main()
