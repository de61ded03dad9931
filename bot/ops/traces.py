"""Traces by OpenTelemetry, where the standard OTEL_* settings ask for them.

https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables
"""

import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

from bot.spans import Note, trace_with

_NAME = "photo-concierge"


def start_tracing(environ: Mapping[str, str]) -> Callable[[], None]:
    """Send spans as the environment says; gives what ends it, after sending the last ones."""
    resource = Resource.create({} if environ.get("OTEL_SERVICE_NAME") else {"service.name": _NAME})
    provider = TracerProvider(resource=resource)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    tracer = provider.get_tracer(_NAME)

    @contextmanager
    def open_span(name: str) -> Generator[Note]:
        # an exception's own text may name a person, so that only its class is kept
        with tracer.start_as_current_span(
            name, record_exception=False, set_status_on_exception=False
        ) as opened:
            try:
                yield opened.set_attribute
            finally:
                if error := sys.exc_info()[0]:
                    opened.set_attribute("error.type", error.__name__)

    def end() -> None:
        trace_with(None)
        provider.shutdown()

    trace_with(open_span)
    return end
