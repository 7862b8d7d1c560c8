"""Writes seeded random cases with the answers of the slow reference to standard output, as CSV.
Usage: random_cases.py ORACLE_FOLDER COUNT SEED.  Each line is one case; the columns are those of the golden tables."""

import csv
import random
import sys

sys.path.insert(0, sys.argv[1])
import methods_ref as ref  # noqa: E402

COLUMNS = (
    "test case_id kind events denominators peer_events peer_denominators phi breaks window_denominators "
    "phi_own phi_used phi_source latest12 previous12 change lower95 upper95 left_out_quarter loo_lower loo_upper "
    "word reason sigma own first_is available rank tie group_average difference diff_lower95 diff_upper95 "
    "rank_best rank_worst small_numbers statement"
).split()


def said(value):
    """A cell: the shortest text that reads back as the same number, NA for missing, nothing for none."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return " ".join("NA" if each is None else repr(each) for each in value)
    return repr(value) if isinstance(value, float) else str(value)


def poisson_like(rng, mean, spread):
    """A count round `mean` whose variance is about `spread` times a Poisson count's."""
    return max(0, round(rng.gauss(mean, (mean * spread) ** 0.5)))


def drifting(rng, length, mean):
    """Quarterly means of a series that is stable, or drifts, steps, spikes or is seasonal."""
    shape = rng.choice(["flat", "step", "drift", "spike", "season", "year"])
    size = rng.choice([-0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 1.0])
    means = [mean] * length
    if shape == "step":
        at = rng.randrange(length)
        means = [m * (1 + size) if t >= at else m for t, m in enumerate(means)]
    elif shape == "drift":
        means = [m * max(0.05, 1 + size / 10) ** t for t, m in enumerate(means)]
    elif shape == "spike":
        means[rng.randrange(max(0, length - 8), length)] *= 1 + 2 * abs(size)
    elif shape == "season":
        means = [m * (1 + 0.2 * (t % 4 - 1.5)) for t, m in enumerate(means)]
    elif shape == "year":
        means = [m * (1 + size) if t >= length - 4 else m for t, m in enumerate(means)]
    return means


def count_series(rng, length, mean, kind):
    population = rng.choice([2000, 690000, 1204300])
    jump = rng.randrange(length) if rng.random() < 0.1 else length
    spread = rng.choice([0.0, 1.0, 3.0, 8.0])
    events, bases = [], []
    for t, m in enumerate(drifting(rng, length, mean)):
        events.append(poisson_like(rng, m, spread))
        bases.append(round(population * (1 + 0.001 * t) * (1.2 if t >= jump else 1)))
    if kind == "proportion":
        whole = rng.choice([6, 20, 100, 400, 5000])
        share = rng.choice([0.0, 0.02, 0.1, 0.5, 0.9, 1.0])
        tilt = rng.choice([0.0, 0.0, 0.02, -0.05, 0.15])
        bases = [max(0, round(whole * rng.uniform(0.9, 1.1))) for _ in range(length)]
        events = [
            min(n, max(0, round(n * (share + (tilt if t >= length - 4 else 0)) + rng.gauss(0, 1) * (n * 0.09) ** 0.5 * spread / 3)))
            for t, n in enumerate(bases)
        ]
    if kind == "count":
        bases = [1] * length
    if rng.random() < 0.15:
        for _ in range(rng.randrange(1, 3)):
            events[rng.randrange(length)] = None
    return events, bases


def trend_case(rng, number):
    kind = rng.choice(["rate", "rate", "proportion", "count"])
    length = rng.choice([4, 7, 8, 9, 11, 12, 13, 16, 20, 20, 40])
    mean = rng.choice([0.3, 2, 5, 12, 60, 400, 2500])
    events, bases = count_series(rng, length, mean, kind)
    peers = [count_series(rng, rng.choice([8, 12, 20]), mean, kind) for _ in range(rng.choice([0, 0, 1, 2, 3, 5, 8]))]
    factors = [ref.phi_own(x, n, kind="proportion" if kind == "proportion" else "rate") for x, n in peers]
    breaks = [rng.randrange(length)] if rng.random() < 0.15 else []
    fixed = rng.choice([1.0, 2.4, 6.0]) if rng.random() < 0.15 else None
    method = "proportion" if kind == "proportion" else "rate"
    honest = ref.phi_used
    if fixed is not None:
        ref.phi_used = lambda own, all_factors, default=3.0: (fixed, "fixed")
    found = ref.trend(events, bases, method, peers=[f for f in factors if f is not None], breaks=breaks)
    ref.phi_used = honest
    row = dict(test="trend", case_id="trend-%d" % number, kind=kind, events=events, denominators=bases, breaks=breaks)
    row.update(peer_events="|".join(said(x) for x, _ in peers), peer_denominators="|".join(said(n) for _, n in peers))
    row.update(phi=fixed, word=found["word"], reason=found["reason"], phi_own=found.get("phi_own"))
    row.update(phi_used=found.get("phi"), phi_source=found.get("phi_source"))
    row.update(latest12=found.get("latest"), previous12=found.get("previous"), change=found.get("change"))
    row.update(lower95=found.get("lower"), upper95=found.get("upper"), left_out_quarter=found.get("left_out_quarter"))
    row.update(loo_lower=found.get("loo_lower"), loo_upper=found.get("loo_upper"))
    return row


def estimate_case(rng, number):
    """A rate on mid-year estimates: inside a window every quarter has the window's, phi has the nearest to each quarter."""
    length = rng.choice([8, 12, 16, 20])
    mean = rng.choice([12, 60, 400, 2500])
    years = {year: round(690000 * rng.uniform(0.97, 1.1)) for year in range(2018, 2024)}
    events = [poisson_like(rng, m, rng.choice([1.0, 3.0])) for m in drifting(rng, length, mean)]
    last = 2023 * 4 + 3  # the quarter that ends in December 2023
    nearest = [years[(last - length + 1 + t) // 4] for t in range(length)]
    own = ref.phi_own(events, nearest)
    phi, source = ref.phi_used(own, [own])
    honest = ref.phi_used
    ref.phi_used = lambda *_: (phi, source)
    found = ref.trend(events[-8:], [years[2022]] * 4 + [years[2023]] * 4, "rate")
    ref.phi_used = honest
    row = dict(test="estimate", case_id="estimate-%d" % number, kind="rate", events=events, breaks=[])
    row.update(denominators=[years[year] for year in sorted(years)], word=found["word"], reason=found["reason"])
    row.update(phi_used=phi if "phi" in found else None, phi_source=found.get("phi_source"))
    row.update(latest12=found.get("latest"), previous12=found.get("previous"), change=found.get("change"))
    row.update(lower95=found.get("lower"), upper95=found.get("upper"), left_out_quarter=found.get("left_out_quarter"))
    row.update(loo_lower=found.get("loo_lower"), loo_upper=found.get("loo_upper"))
    return row


def level_case(rng, number):
    length = rng.choice([8, 11, 12, 13, 16, 20, 40])
    mean = rng.choice([0.8, 5.0, 71.0, 1250.0])
    noise = rng.choice([0.0, 0.005, 0.02, 0.1])
    values = [round(m * (1 + rng.gauss(0, noise)), rng.choice([0, 1, 2])) for m in drifting(rng, length, mean)]
    if rng.random() < 0.2:
        values[rng.randrange(length)] = None
    found = ref.trend_values(values)
    reason = found["reason"]  # the reference says less apart than the program does
    if reason == "too few year-on-year changes":
        reason = "twelve quarters are needed"
    if reason and len(values) >= 12 and None in values[-8:]:
        reason = "eight complete quarters are needed"
    row = dict(test="level", case_id="level-%d" % number, kind="value", events=values, breaks=[])
    row.update(word=found["word"], reason=reason, sigma=found.get("sigma"), change=found.get("change"))
    row.update(lower95=found.get("lower"), upper95=found.get("upper"), left_out_quarter=found.get("left_out_quarter"))
    return row


def benchmark_case(rng, number):
    kind = rng.choice(["rate", "rate", "proportion"])
    size = rng.choice([5, 6, 8, 8, 8, 12])
    mean = rng.choice([0, 1, 4, 6, 15, 120, 5000, 30000])
    spread = rng.choice([0.0, 0.05, 0.2, 0.6])
    bases = [rng.choice([450000, 690000, 905000, 1204300, 1610000]) for _ in range(size)]
    if kind == "proportion":
        bases = [rng.choice([12, 29, 30, 110, 400, 4000]) for _ in range(size)]
        share = rng.choice([0.0, 0.03, 0.5, 0.93, 1.0])
        events = [min(n, max(0, round(n * share * (1 + rng.gauss(0, spread))))) for n in bases]
    else:
        events = [max(0, round(mean * n / 900000 * (1 + rng.gauss(0, spread)))) for n in bases]
    for _ in range(rng.choice([0, 0, 1, 2])):  # exact ties, some of them of other size
        one, other, times = rng.randrange(size), rng.randrange(size), rng.choice([1, 1, 3])
        events[other], bases[other] = events[one] * times, bases[one] * times
    for _ in range(rng.choice([0, 0, 0, 1, 2, 4])):
        events[rng.randrange(size)] = None
    own, phi = rng.randrange(size), rng.choice([1.0, 1.7, 3.0, 8.0])
    low = rng.random() < 0.6
    found = ref.benchmark(own, events, bases, kind=kind, phi=phi, low_is_first=low)
    row = dict(test="benchmark", case_id="benchmark-%d" % number, kind=kind, events=events, denominators=bases, phi=phi)
    row.update(own=own, first_is="lowest" if low else "highest", statement=found["statement"], reason=found["reason"])
    row.update(available=found.get("of"), rank=found.get("rank"), tie=found.get("tie"), word=found.get("word"))
    row.update(group_average=found.get("average"), difference=found.get("difference"), diff_lower95=found.get("lower"))
    row.update(diff_upper95=found.get("upper"), rank_best=found.get("rank_best"), rank_worst=found.get("rank_worst"))
    row.update(small_numbers=found.get("small"))
    return row


def main():
    count, seed = int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    out = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    out.writeheader()
    makers = [trend_case, trend_case, trend_case, estimate_case, level_case, benchmark_case, benchmark_case]
    for number in range(count):
        row = makers[number % len(makers)](rng, number)
        out.writerow({column: said(row.get(column)) for column in COLUMNS})


main()
