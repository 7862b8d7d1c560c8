"""Writes seeded random series and groups with the words of rules that were not chosen, as the slow reference or their
plain definitions give them, to standard output, as CSV.  Usage: random_rivals.py ORACLE_FOLDER COUNT SEED."""

import csv
import math
import random
import statistics
import sys

sys.path.insert(0, sys.argv[1])
import methods_ref as ref  # noqa: E402

COLUMNS = (
    "test case_id quarters rolling counts populations later earlier sign five_percent poisson spc_rolling spc_quarters "
    "spc_guarded seasonal_mk fingertips chi_square own kind events denominators gap_sign own_interval two_intervals funnel one_sd"
).split()


def said(value):
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return " ".join(repr(each) for each in value)
    return repr(value) if isinstance(value, float) else str(value)


def word(direction):
    return ref.WORD[ref.sign(direction)]


def position(direction):
    return {1: "above", -1: "below", 0: "similar to"}[ref.sign(direction)]


def has_honest_limits(values):
    """The package draws limits of no width, or as wide as what rounding leaves; nothing can be compared there."""
    mean, mean_range = ref.xmr(values)
    return mean_range is not None and 5.32 * mean_range > 1e-11 * max(abs(v) for v in values)


def spc_word(values):
    """Of the last point; nothing where there are no limits to ask."""
    if len(values) < 12:
        return "Not available"
    return word(ref.direction(ref.nhs_flags(values)["type"][-1])) if has_honest_limits(values) else None


def series(rng):
    length = rng.choice([8, 11, 12, 15, 16, 20, 23, 24, 40])
    mean, spread = rng.choice([3, 15, 120, 900]), rng.choice([0.0, 1.0, 3.0])
    step, at, drift = rng.choice([0, 0, 0.2, -0.2, 0.5]), rng.randrange(length), rng.choice([0, 0, 0.02, -0.02])
    season = rng.choice([0, 0.1, 0.3])
    counts = []
    for t in range(length):
        level = mean * (1 + (step if t >= at else 0)) * max(0.1, 1 + drift * t) * (1 + season * (t % 4 - 1.5))
        counts.append(max(0, round(rng.gauss(level, math.sqrt(max(0, level) * spread)))))
    return counts


def trend_case(rng):
    counts, people = series(rng), rng.choice([2000, 690000, 1204300])
    length = len(counts)
    populations = [round(people * (1 + 0.002 * t)) for t in range(length)]
    quarters = [1000 * c / p for c, p in zip(counts, populations)]
    rolling = [1000 * sum(counts[t - 3 : t + 1]) / populations[t] for t in range(3, length)]
    ends = list(range(length - 1, 2, -4))[::-1]
    years = [(sum(counts[t - 3 : t + 1]), populations[t]) for t in ends]
    row = dict(test="trend", quarters=quarters, rolling=rolling, counts=[x for x, _ in years], populations=[n for _, n in years])
    (a, ta), (b, tb) = years[-1], years[-2]
    change = a / ta - b / tb
    row.update(later=(a, ta), earlier=(b, tb), sign=word(change), five_percent=word(change) if abs(change) > 0.05 * (b / tb) else "Stable")
    low, high = ref.ratio_ci(a, b, ta, tb, 1.0)
    row["poisson"] = word((low > 1) - (high < 1))
    row["spc_rolling"] = spc_word(rolling)
    state, guarded = ref.spc_signal(quarters)
    row["spc_guarded"] = guarded
    row["spc_quarters"] = word(ref.direction(state)) if state else "Not available"
    if state:
        factors = ref.seasonal_factors(quarters)
        if not has_honest_limits([q / factors[i % 4] for i, q in enumerate(quarters)]):
            row["spc_guarded"] = row["spc_quarters"] = None
    row["seasonal_mk"] = "Not available"
    if length >= 20:
        s, _, _, p = ref.smk(quarters[-20:])
        row["seasonal_mk"] = word(s) if p < 0.05 else "Stable"
    intervals = [ref.rate_ci(x, n) for x, n in years]
    chi, marker = ref.fingertips_trend(*([each[i] for each in intervals] for i in range(3)))
    words = {"Increasing": "Increasing", "Decreasing": "Reducing", "NoChange": "Stable", "CannotBeCalculated": "Not available"}
    row.update(fingertips=words[marker], chi_square=chi)
    return row


def group_case(rng):
    size, kind = rng.choice([2, 5, 8, 8, 12]), rng.choice(["rate", "rate", "proportion"])
    denominators = [rng.choice([450000, 690000, 905000, 1610000]) if kind == "rate" else rng.choice([30, 110, 4000]) for _ in range(size)]
    share = rng.choice([0.05, 0.5, 0.95]) if kind == "proportion" else rng.choice([2, 15, 400, 9000]) / 900000
    spread = rng.choice([0.0, 0.05, 0.3])
    events = [min(n, max(0, round(n * share * (1 + rng.gauss(0, spread))))) for n in denominators]
    own = rng.randrange(size)
    values = [x / n for x, n in zip(events, denominators)]
    interval = (lambda x, n: ref.rate_ci(x, n, 1)) if kind == "rate" else (lambda x, n: (x / n, *ref.wilson(x, n)))
    value, low, high = interval(events[own], denominators[own])
    average = math.fsum(values) / size
    everyone, all_low, all_high = interval(sum(events), sum(denominators))
    row = dict(test="group", own=own, kind=kind, events=events, denominators=denominators, gap_sign=position(value - average))
    row["own_interval"] = position((low > average) - (high < average))
    row["two_intervals"] = position((low > all_high) - (high < all_low))
    if kind == "rate":
        row["funnel"] = position((low > everyone) - (high < everyone))
    else:
        below, above = ref.wilson(denominators[own] * everyone, denominators[own])
        row["funnel"] = position((value > above) - (value < below))
    row["one_sd"] = position(value - average) if abs(value - average) > statistics.stdev(values) else "similar to"
    # Where a comparison hangs on the last bit, either word is right.
    edge = abs(abs(value - average) - statistics.stdev(values)) < 1e-12 * (abs(average) + 1e-12)
    row["one_sd"] = None if edge else row["one_sd"]
    row["gap_sign"] = None if abs(value - average) < 1e-14 * average else row["gap_sign"]
    return row


def main():
    count, seed = int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    out = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    out.writeheader()
    for number in range(count):
        row = (group_case if number % 4 == 3 else trend_case)(rng)
        row["case_id"] = str(number)
        out.writerow({column: said(row.get(column)) for column in COLUMNS})


main()
