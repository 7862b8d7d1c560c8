#!/usr/bin/env python3
"""Writes this site's data/measures.yaml, data/areas.yaml and content/reports/ from the tables below, so that 44 reports
need not be kept alike by hand. Run it in this folder after a change; a test holds the committed files to it."""
import os
import pathlib
import sys

HERE = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent

FORCES = """Avon and Somerset|Bedfordshire|Cambridgeshire|Cheshire|City of London|Cleveland|Cumbria|Derbyshire|Devon and Cornwall
Dorset|Durham|Dyfed-Powys|Essex|Gloucestershire|Greater Manchester|Gwent|Hampshire|Hertfordshire|Humberside|Kent|Lancashire
Leicestershire|Lincolnshire|Merseyside|Metropolitan Police|Norfolk|North Wales|North Yorkshire|Northamptonshire|Northumbria
Nottinghamshire|South Wales|South Yorkshire|Staffordshire|Suffolk|Surrey|Sussex|Thames Valley|Warwickshire|West Mercia
West Midlands|West Yorkshire|Wiltshire""".replace("\n", "|").split("|")

# id, title, short title, better, denominator, section
MEASURES = [
    ("homicide", "Police recorded homicide offences", "Homicide", "lower", "residents", "violence"),
    ("serious-violence", "Police recorded serious violence offences", "Serious violence", "lower", "residents", "violence"),
    ("serious-violence-with-homicide", "Police recorded serious violence and homicide offences",
     "Serious violence with homicide", "lower", "residents", "violence"),
    ("violence-with-injury", "Police recorded violence with injury offences", "Violence with injury", "lower", "residents", "violence"),
    ("violence-without-injury", "Police recorded violence without injury offences", "Violence without injury", "lower", "residents", "violence"),
    ("stalking-and-harassment", "Police recorded stalking and harassment offences", "Stalking and harassment", "neither", "residents", "violence"),
    ("rape", "Police recorded rape offences", "Rape", "neither", "residents", "violence"),
    ("other-sexual-offences", "Police recorded other sexual offences", "Other sexual offences", "neither", "residents", "violence"),
    ("drug-trafficking", "Police recorded drug trafficking offences", "Drug trafficking", "neither", "residents", "drugs-and-weapons"),
    ("drug-possession", "Police recorded drug possession offences", "Drug possession", "neither", "residents", "drugs-and-weapons"),
    ("possession-of-weapons", "Police recorded possession of weapons offences", "Possession of weapons", "neither", "residents", "drugs-and-weapons"),
    ("residential-burglary", "Police recorded residential burglary offences", "Residential burglary", "lower", "households", "neighbourhood-crime"),
    ("vehicle-crime", "Police recorded vehicle crime offences", "Vehicle crime", "lower", "residents", "neighbourhood-crime"),
    ("personal-robbery", "Police recorded personal robbery offences", "Personal robbery", "lower", "residents", "neighbourhood-crime"),
    ("theft-from-the-person", "Police recorded theft from the person offences", "Theft from the person", "lower", "residents", "neighbourhood-crime"),
    ("bicycle-theft", "Police recorded bicycle theft offences", "Bicycle theft", "lower", "residents", "neighbourhood-crime"),
    ("non-residential-burglary", "Police recorded non-residential burglary offences", "Non-residential burglary", "lower", "residents", "business-and-public-places"),
    ("business-robbery", "Police recorded business robbery offences", "Business robbery", "lower", "residents", "business-and-public-places"),
    ("shoplifting", "Police recorded shoplifting offences", "Shoplifting", "lower", "residents", "business-and-public-places"),
    ("arson", "Police recorded arson offences", "Arson", "lower", "residents", "business-and-public-places"),
    ("criminal-damage", "Police recorded criminal damage offences", "Criminal damage", "lower", "residents", "business-and-public-places"),
    ("public-order", "Police recorded public order offences", "Public order", "lower", "residents", "business-and-public-places"),
    ("total-recorded-crime", "Police recorded crime, excluding fraud", "All recorded crime", "lower", "residents", "business-and-public-places"),
]

SECTIONS = [
    ("10", "violence", "Violence and sexual offences"),
    ("20", "drugs-and-weapons", "Drugs and weapons"),
    ("30", "neighbourhood-crime", "Neighbourhood crime"),
    ("40", "business-and-public-places", "Business, public places and all crime"),
]

COMMENT = {
    "violence": "Homicides are few in any one year, so their rank can move a long way on a handful of cases.",
    "drugs-and-weapons": "These counts follow police activity as much as offending: more searches find more offences.",
    "neighbourhood-crime": "Burglary is counted per household, the other offences per resident.",
    "business-and-public-places": "All recorded crime leaves out fraud, which is not recorded by police area.",
}


def slug(name):
    return name.lower().replace(" ", "-")


def write(path, text):
    path = HERE / path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def areas():
    lines = ["# Written by make_site.py.", "areas:"]
    lines += [f"  {slug(force)}: {{ name: {force}" + (f", aliases: [{force.replace('and', '&')}]" if force == "Devon and Cornwall" else "") + " }"
              for force in FORCES]
    lines += ["groups:", "  msg:", "    name: most similar group", "    short: MSG", "    for: avon-and-somerset",
              "    members: [avon-and-somerset, derbyshire, essex, hampshire, hertfordshire, kent, staffordshire, sussex]",
              "    chosen_by: HMICFRS", "  england-and-wales: { name: England and Wales, members: all }", ""]
    write("data/areas.yaml", "\n".join(lines))


def measures():
    lines = ["# Written by make_site.py.", "measures:"]
    for id_, title, short, better, denominator, _ in MEASURES:
        people = "household" if denominator == "households" else "resident"
        lines += [f"  {id_}:", f"    title: {title}", f"    short: {short}", "    kind: rate", "    unit: offences",
                  "    per: 1000", f"    denominator: {denominator}", "    frequency: quarter", f"    better: {better}",
                  "    benchmark: [{ group: msg, average: mean }, { group: england-and-wales, average: pooled }]",
                  "    disclosure: { exempt: Counts are published nationally. }",
                  f"    definition: Offences recorded by the police in 12 months, for each 1,000 {people}s of the police area.",
                  "    source: { name: Home Office police recorded crime open data }",
                  "    caveat: Police recorded crime is not an accredited official statistic."]
    lines += ["  residents: { title: Residents at mid-year, unit: residents, kind: population, frequency: year, better: neither }",
              "  households: { title: Households in mid-2021, unit: households, kind: population, frequency: year, better: neither }", ""]
    write("data/measures.yaml", "\n".join(lines))


def report(force, period, quarter, published, following):
    folder = f"content/reports/{slug(force)}-{quarter}"
    area = "" if force == "Avon and Somerset" else f"area: {slug(force)}\n"
    write(f"{folder}/report.md",
          f"---\ntitle: Recorded crime report\nperiod: {period}\n{area}status: approved\npublish_at: {published}\n"
          f"next_report: {following}\nparts:\n  - {{ id: crime, title: Police recorded crime }}\n---\n"
          f"Every figure below was computed from counts of police recorded crime, as the Home Office had revised them "
          f"by April 2026. They differ from what was printed at the time.\n")
    for number, id_, title in SECTIONS:
        ids = ", ".join(measure[0] for measure in MEASURES if measure[5] == id_)
        write(f"{folder}/{number}-{id_}.md",
              f"---\ntitle: {title}\npart: crime\nmeasures: [{ids}]\nconfirmed_for: {period}\n---\n"
              f"#### Comments\n\n{COMMENT[id_]}\n")


def main():
    areas()
    measures()
    report("Avon and Somerset", "2022-Q4", "2022-23-q3", "2023-03-07T09:30Z", "2023-06")
    for force in FORCES:
        report(force, "2023-Q4", "2023-24-q3", "2024-03-05T09:30Z", "2024-06")


if __name__ == "__main__":
    main()
