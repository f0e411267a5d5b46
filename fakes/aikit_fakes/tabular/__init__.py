"""Tables from S3: CSV, folders of CSV, JSON Lines and Parquet, read in chunks within bounded memory.

Faults (wrong column counts, encodings, types) are told by file, row, column and reason; the caller decides whether one
fails the job or is counted.

    layout = Layout(columns=(Column("item_id"), Column("timestamp", "timestamp"), Column("demand", "float")))
    faults = Faults()
    for chunk in Table(Files(objects, "s3://shop/sales/", no_read), layout, faults).chunks():
        demand = numpy.array(chunk.columns["demand"])
"""

from aikit_fakes.tabular.columns import Column
from aikit_fakes.tabular.faults import Fault, Faults
from aikit_fakes.tabular.layout import Layout
from aikit_fakes.tabular.reader import Chunk, Row, Table

__all__ = ["Chunk", "Column", "Fault", "Faults", "Layout", "Row", "Table"]
