"""Spark runs the steps and the joins unchanged, and finds the threads of the ledger."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow", reason="needs the extra spark")
pytest.importorskip("pandas", reason="needs the extra spark")
sql = pytest.importorskip("pyspark.sql", reason="needs the extra spark")
pytest.importorskip("duckdb", reason="needs the extra batch")

from claimcheck import batch  # noqa: E402  (once Arrow is there)
from claimcheck.tracking.threads import threads_of  # noqa: E402
from tests.unit.batch.test_batch import ROWS, asked, given, ledger, links_in  # noqa: E402

pytestmark = pytest.mark.skipif(
    shutil.which("java") is None and "JAVA_HOME" not in os.environ,
    reason="needs Java: Debian's default-jre-headless",
)


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """Two workers of this Python."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        session = (
            sql.SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", "5")
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        yield session
        session.stop()


def test_spark_finds_the_threads_of_the_ledger(spark: Any, tmp_path: Path) -> None:
    """Parse, claims, keys, pairs, links, threads: the same as ``track``, and as DuckDB's pairs."""
    columns = ", ".join(f"{name} STRING" for name in ROWS[0])
    texts = spark.createDataFrame([tuple(row.values()) for row in ROWS], columns)

    def step(frame: Any, make: Any, schema: Any) -> Any:
        return frame.mapInArrow(make, batch.columns_of(schema))

    step(texts.repartition(2), batch.parse_batches, batch.PARSED).write.parquet(f"{tmp_path}/p")
    parsed = spark.read.parquet(f"{tmp_path}/p")
    keys = step(parsed, batch.keys_of, batch.KEYS).cache()
    for name, frame in (("parsed", parsed), ("keys", keys)):
        frame.createOrReplaceTempView(name)
    pairs = spark.sql(batch.PAIRS_SQL).cache()
    pairs.createOrReplaceTempView("pairs")
    links = step(spark.sql(batch.BODIES_SQL), batch.link_batches, batch.LINKS).collect()
    claims = step(parsed, batch.claims_of, batch.CLAIMS).collect()

    whole = ledger()
    found = threads_of(whole.appearances, links_in([row.asDict() for row in links]))
    assert [t.id for t in found] == [t.id for t in whole.threads]
    assert [t.state for t in found] == [t.state for t in whole.threads]
    assert {row["appearance"] for row in claims} == {a.id for a in whole.appearances}
    own = pa.Table.from_batches(batch.keys_of(batch.parse_batches(given(5))))
    assert {(row["one"], row["other"]) for row in pairs.collect()} == {
        (row["one"], row["other"]) for row in asked(batch.PAIRS_SQL, keys=own)
    }
