"""Tables of a corpus with Apache Spark.

Each partition of documents goes through one long-lived `briefdata extract --stdin-ndjson`; its answers become
DataFrames typed by briefdata's JSON Schemas, and these partitioned Parquet. README.md tells how to run it.
"""

import argparse
import json
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql import types as T

#: The tables that hold rows of one briefing each, in the answers' order.
TABLES = ["sections", "sentences", "mentions", "dates", "recommendations", "claims"]

SIMPLE = {
    "string": T.StringType(),
    "integer": T.IntegerType(),
    "number": T.DoubleType(),
    "boolean": T.BooleanType(),
}


def spark_type(schema: dict) -> T.DataType:
    """The type of a value that a JSON Schema declares. Null is not a type of its own but leave to be absent."""
    names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    (name,) = [one for one in names if one != "null"]
    if name == "array":
        return T.ArrayType(spark_type(schema["items"]), False)
    if name == "object":
        fields = schema["properties"].items()
        return T.StructType([T.StructField(field, spark_type(one), True) for field, one in fields])
    return SIMPLE[name]


def read_schemas(folder: Path) -> dict[str, T.StructType]:
    """The row types of all tables, by name."""
    names = ["briefings", "actors", *TABLES]
    return {
        name: spark_type(json.loads((folder / f"{name}.schema.json").read_text(encoding="utf-8")))
        for name in names
    }


def answer_type(schemas: dict[str, T.StructType]) -> T.StructType:
    """The type of a line that `--stdin-ndjson` answers."""
    lists = [T.StructField(name, T.ArrayType(schemas[name])) for name in ["actors", *TABLES]]
    records = T.StructType([T.StructField("briefing", schemas["briefings"]), *lists])
    texts = [T.StructField(name, T.StringType()) for name in ["severity", "rule", "reason"]]
    numbers = [T.StructField(name, T.IntegerType()) for name in ["line", "column"]]
    messages = T.ArrayType(T.StructType([*texts, *numbers]))
    return T.StructType(
        [
            T.StructField("path", T.StringType()),
            T.StructField("records", records),
            T.StructField("messages", messages),
        ]
    )


def read_answers(spark: SparkSession, lines: DataFrame, command: str, staging: str) -> DataFrame:
    """Sends each partition's documents through a process of its own, once: what comes back is kept on disk.

    A task that is lost is run again by Spark, and only the files of a task that ended are taken.
    """
    answers = lines.rdd.map(lambda row: row[0]).pipe(command, checkCode=True)
    frame = spark.createDataFrame(answers.map(lambda line: (line,)), "answer string")
    frame.write.mode("overwrite").parquet(staging)
    return spark.read.parquet(staging)


def with_part(table: DataFrame, briefing: str, parts: int) -> DataFrame:
    """Adds the part that a briefing's rows of all tables go to: it follows from the id alone."""
    return table.withColumn("part", F.pmod(F.crc32(F.encode(briefing, "UTF-8")), F.lit(parts)))


def order_of(text: str) -> bytes:
    """Sorts as briefdata does: by UTF-16 code units."""
    return text.encode("utf-16-be")


def unite(rows: list[dict]) -> dict:
    """One row of an actor that several briefings name, as briefdata merges them: the first, with what others know."""
    rows = sorted(rows, key=lambda row: order_of(row["first"]))
    actor = dict(rows[0])
    for field in ["aliases", "countries", "sameAs", "briefingIds"]:
        actor[field] = sorted({item for row in rows for item in row[field]}, key=order_of)
    for row in rows[1:]:
        if row["kind"] != actor["kind"]:
            continue
        is_newer = row["title"] is not None and (row["titleOn"] or "") > (actor["titleOn"] or "")
        if is_newer or actor["title"] is None:
            actor["title"], actor["titleOn"] = row["title"], row["titleOn"]
        for field in ["iso2", "iso3", "wikidata", "idSource"]:
            actor[field] = row[field] if actor[field] is None else actor[field]
    return actor


def merge_actors(spark: SparkSession, actors: DataFrame, schema: T.StructType) -> DataFrame:
    """One row for each actor. Rows that differ in their lists alone are united by Spark, before the few others."""
    lists = [field.name for field in schema if isinstance(field.dataType, T.ArrayType)]
    scalars = [name for name in schema.fieldNames() if name not in lists]
    unions = [
        F.array_distinct(F.flatten(F.collect_list(name))).alias(name) for name in lists
    ]
    variants = actors.groupBy(scalars).agg(F.min("first").alias("first"), *unions)
    groups = variants.rdd.map(lambda row: (row["id"], row.asDict())).groupByKey()
    names = schema.fieldNames()
    united = groups.map(lambda group: unite(list(group[1])))
    return spark.createDataFrame(united.map(lambda row: [row[name] for name in names]), schema)


def run(
    spark: SparkSession, documents: str, out: str, command: str, schemas_folder: Path, parts: int
) -> dict[str, int]:
    """Reads NDJSON documents and writes the tables. Returns how many documents were read, and how many failed."""
    schemas = read_schemas(schemas_folder)
    lines = spark.read.text(documents).where(F.trim("value") != "").repartition(parts)
    staged = read_answers(spark, lines, command, f"{out}/_answers")
    options = {"mode": "FAILFAST"}
    answers = staged.select(F.from_json("answer", answer_type(schemas), options).alias("a")).select("a.*")

    # Two documents of one id cannot be told apart: the first by path is taken, as on one machine.
    twins = Window.partitionBy("records.briefing.id").orderBy("path")
    ranked = answers.where("records IS NOT NULL").withColumn("rank", F.row_number().over(twins))
    read = ranked.where("rank = 1").select("path", "records.*")
    write_table(with_part(read.select("briefing.*"), "id", parts), f"{out}/briefings", ["id"])
    place = ["briefingId", "start", F.desc("end"), "id"]
    for name in TABLES:
        rows = read.select(F.explode(name).alias("row")).select("row.*")
        write_table(with_part(rows, "briefingId", parts), f"{out}/{name}", place)
    named = read.select(F.col("briefing.id").alias("first"), F.explode("actors").alias("row"))
    actors = merge_actors(spark, named.select("first", "row.*"), schemas["actors"])
    actors.coalesce(1).sortWithinPartitions("id").write.mode("overwrite").parquet(f"{out}/actors")

    twin = F.array(F.struct(F.lit("briefing-id").alias("rule"), F.lit("another document has its id").alias("reason")))
    errors = answers.where("records IS NULL").select("path", F.expr(
        "transform(filter(messages, m -> m.severity = 'error'), m -> struct(m.rule AS rule, m.reason AS reason))"
    ).alias("reasons"))
    refused = errors.unionByName(ranked.where("rank > 1").select("path", twin.alias("reasons")))
    refused.coalesce(1).write.mode("overwrite").json(f"{out}/errors")

    counts = {
        "documents": lines.count(),
        "read": spark.read.parquet(f"{out}/briefings").count(),
        "failed": refused.count(),
    }
    if counts["documents"] != counts["read"] + counts["failed"]:
        raise RuntimeError(f"not every document is accounted for: {counts}")
    return counts


def write_table(rows: DataFrame, path: str, place: list) -> None:
    """Writes a table in a folder for each part, its rows in the order of the text."""
    ordered = rows.repartition("part").sortWithinPartitions("part", *place)
    ordered.write.mode("overwrite").partitionBy("part").parquet(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", help='NDJSON files, a document a line: {"path", "text", "metadata"}')
    parser.add_argument("out", help="the folder that the tables are written into")
    parser.add_argument("--schemas", type=Path, required=True, help="the folder schemas/ of briefdata")
    parser.add_argument("--command", default="briefdata extract --stdin-ndjson", help="what reads the documents")
    parser.add_argument("--parts", type=int, default=64, help="how many parts there are of each table")
    parser.add_argument("--master", help="where Spark runs, for example local[2]")
    given = parser.parse_args()
    builder = SparkSession.builder.appName("briefdata")
    # As many shuffled partitions as parts: the usual two hundred are for larger rows than briefings have.
    builder = builder.config("spark.sql.shuffle.partitions", given.parts)
    spark = (builder.master(given.master) if given.master else builder).getOrCreate()
    counts = run(spark, given.documents, given.out, given.command, given.schemas, given.parts)
    print(json.dumps(counts))
    spark.stop()


if __name__ == "__main__":
    main()
