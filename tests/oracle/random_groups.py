"""Writes seeded random groups with the benchmarks of the slow reference to standard output, as CSV.
Usage: random_groups.py ORACLE_FOLDER COUNT SEED.  Each line is one case; the columns are those of the golden tables."""

import math

from random_numbers import count_series, drifting, estimated, poisson_like, ref, said, use_confidence, write

COLUMNS = (
    "test case_id kind events denominators phi confidence margin window own first_is available rank tie word "
    "group_average difference diff_lower95 diff_upper95 rank_best rank_worst small_numbers phi_used statement reason"
).split()


def answer(found):
    row = dict(available=found.get("of"), rank=found.get("rank"), tie=found.get("tie"), word=found.get("word"))
    row.update(group_average=found.get("average"), difference=found.get("difference"), diff_lower95=found.get("lower"))
    row.update(diff_upper95=found.get("upper"), rank_best=found.get("rank_best"), rank_worst=found.get("rank_worst"))
    row.update(small_numbers=found.get("small"), statement=found["statement"], reason=found["reason"])
    return row


def standpoint(rng, size):
    """Who asks, which end is first, and now and then the site's own confidence and margin; sets the confidence."""
    row = dict(own=rng.randrange(size), first_is=rng.choice(["lowest", "lowest", "highest"]))
    if rng.random() < 0.3:
        row.update(confidence=rng.choice([90.0, 95.0, 99.0, 99.8]), margin=rng.choice([0.0, 2.0, 5.0, 12.5]))
    use_confidence(row.get("confidence", 95))
    return row


def benchmark(row, xs, ns, kind, phi):
    tolerance = row.get("margin", 5) / 100
    return answer(ref.benchmark(row["own"], xs, ns, kind=kind, phi=phi, low_is_first=row["first_is"] == "lowest", tol=tolerance))


def year_case(rng):
    """One yearly value for each member, the dispersion factor given; ties, zeros, all of all, missing members."""
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
    phi = rng.choice([1.0, 1.7, 3.0, 8.0])
    row = dict(test="year", kind=kind, events=events, denominators=bases, phi=phi, **standpoint(rng, size))
    return {**row, **benchmark(row, events, bases, kind, phi)}


def quarters_case(rng):
    """Quarterly series of each member: the dispersion factor is the median of theirs, the value that of four quarters."""
    kind = rng.choice(["rate", "proportion"])
    size, mean = rng.choice([5, 6, 8, 8, 8]), rng.choice([0.3, 2, 5, 12, 60, 400, 2500])
    length = rng.choice([4, 8, 12, 16, 20])
    members = []
    for _ in range(size):
        events, bases = count_series(rng, length, mean * rng.choice([0.5, 1, 1, 1.3, 2]), kind)
        members.append((events, bases))
    factors = [ref.phi_own(x, n, kind=kind) for x, n in members]
    row = dict(test="quarters", kind=kind, **standpoint(rng, size))
    phi, _ = estimated(factors[row["own"]], factors)
    sums = [None if None in x[-4:] else sum(x[-4:]) for x, _ in members]
    bases = [sum(n[-4:]) / (4 if kind == "rate" else 1) for _, n in members]
    row.update(events="|".join(said(x) for x, _ in members), denominators="|".join(said(n) for _, n in members))
    return {**row, "phi_used": phi, **benchmark(row, sums, bases, kind, phi)}


def level_estimates(members, quarters):
    """Each member's mean with z sigma / sqrt(quarters) on both sides; one with no noise of its own has the median's."""
    sigmas = [ref.sigma_same_quarter(v)[0] for v in members]
    known = [sigma for sigma in sigmas if sigma is not None]
    other = ref.median(known) if len(known) >= 3 else math.inf
    found = []
    for values, sigma in zip(members, sigmas):
        value = math.fsum(values[-quarters:]) / quarters
        arm = ref.Z95 * (other if sigma is None else sigma) / math.sqrt(quarters)
        found.append((value, value - arm, value + arm))
    return found


def levels_case(rng):
    """Measures without counts; values are multiples of a quarter, so that equal means are equal in binary too."""
    size, mean = rng.choice([4, 5, 6, 8, 8, 8]), rng.choice([5.0, 71.0, 1250.0])
    noise = rng.choice([0.0, 0.01, 0.05, 0.2])
    members = []
    for _ in range(size):
        level = mean * rng.choice([0.8, 1, 1, 1, 1.1, 1.5])
        length = rng.choice([4, 12, 16, 16, 20])
        members.append([round(4 * max(0.25, m * (1 + rng.gauss(0, noise)))) / 4 for m in drifting(rng, length, level)])
    row = dict(test="levels", kind="level", window=rng.choice([3, 12]), **standpoint(rng, size))
    row.update(events="|".join(said(values) for values in members))
    if size < 5:
        return {**row, "statement": "Not available", "reason": "fewer than 5 of the group have data"}
    return {**row, **answer(place(row, level_estimates(members, row["window"] // 3)))}


def place(row, estimates):
    """4.2 written out for estimates that have no counts, from the reference's own parts."""
    own, size, low = row["own"], len(estimates), row["first_is"] == "lowest"
    average = math.fsum(value for value, _, _ in estimates) / size
    weights = [(1 if i == own else 0) - 1 / size for i in range(size)]
    difference, lower, upper = ref.contrast(weights, estimates)
    margin = row.get("margin", 5) / 100 * average
    word = "above" if lower > 0 and difference >= margin else "below" if upper < 0 and difference <= -margin else "similar to"
    gaps = [ref.contrast([1, -1], [estimates[own], each]) for i, each in enumerate(estimates) if i != own]
    under, over = sum(gap[1] > 0 for gap in gaps), sum(gap[2] < 0 for gap in gaps)
    values = [value for value, _, _ in estimates]
    rank = 1 + sum(value < values[own] if low else value > values[own] for value in values)
    tie = values.count(values[own]) > 1
    text = "%s%s/%d MSG (%s MSG average rates)" % ("=" if tie else "", ref.ordinal(rank), size, word)
    return dict(rank=rank, tie=tie, of=size, average=average, difference=difference, lower=lower, upper=upper, word=word,
                rank_best=1 + (under if low else over), rank_worst=size - (over if low else under), small=False,
                statement=text, reason="")


write(COLUMNS, [year_case, year_case, quarters_case, quarters_case, levels_case])
